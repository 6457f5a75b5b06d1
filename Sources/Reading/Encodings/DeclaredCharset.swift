/// The character set that a page names in its first lines.
enum DeclaredCharset {
    /// As far as the standard looks (WHATWG HTML 13.2.3.2), and some more for long comments.
    private static let reach = 4_096

    /// The name after `charset=` or `encoding=`, in small letters.
    static func name(in bytes: [UInt8]) -> String? {
        for index in 0..<min(bytes.count, reach) {
            for sign in ["charset", "encoding"] as [StaticString] where hasWord(sign, bytes, index) {
                var place = index + sign.utf8CodeUnitCount
                while [0x20, 0x22, 0x27, 0x3D].contains(bytes.byte(place)) { place += 1 }
                let name = bytes[min(place, bytes.count)...].prefix {
                    $0.isLetter || $0.isDigit || [0x2D, 0x5F].contains($0)
                }
                if !name.isEmpty { return String(decoding: name.prefix(40).map(\.lowered), as: UTF8.self) }
            }
        }
        return nil
    }

    private static func hasWord(_ word: StaticString, _ bytes: [UInt8], _ index: Int) -> Bool {
        word.withUTF8Buffer { letters in
            letters.indices.allSatisfy { bytes.byte(index + $0).lowered == letters[$0] }
                && bytes.byte(index + letters.count) == UInt8(ascii: "=")
        }
    }
}
