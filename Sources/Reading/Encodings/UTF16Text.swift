/// Text in units of two bytes.
enum UTF16Text {
    enum Order {
        case little
        case big
    }

    /// The byte order that a mark tells, or else the place of the NUL bytes in the first 4 KB.
    static func order(of bytes: [UInt8]) -> Order? {
        if bytes.byte(0) == 0xFF, bytes.byte(1) == 0xFE, bytes.count > 1 { return .little }
        if bytes.byte(0) == 0xFE, bytes.byte(1) == 0xFF, bytes.count > 1 { return .big }
        let units = min(bytes.count, 4_096) / 2
        guard units >= 2 else { return nil }
        let even = (0..<units).count { bytes[2 * $0] == 0 }
        let odd = (0..<units).count { bytes[2 * $0 + 1] == 0 }
        if odd * 10 >= units * 4, even * 50 <= units { return .little }
        return even * 10 >= units * 4 && odd * 50 <= units ? .big : nil
    }

    /// The text in UTF-8, without a byte order mark.
    static func utf8(of bytes: [UInt8], _ order: Order) throws(ArticleFault) -> [UInt8] {
        guard bytes.count % 2 == 0 else { throw .invalidUTF16(offset: bytes.count - 1) }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let unit = unit(bytes, index, order)
            var value = UInt32(unit)
            var length = 2
            if 0xD800...0xDFFF ~= unit {
                let low = index + 3 < bytes.count ? self.unit(bytes, index + 2, order) : 0
                guard unit < 0xDC00, 0xDC00...0xDFFF ~= low else { throw .invalidUTF16(offset: index) }
                value = 0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(low) & 0x3FF
                length = 4
            }
            guard value != 0 else { throw .nul(offset: index) }
            if index > 0 || value != 0xFEFF { text.append(scalar: value) }
            index += length
        }
        return text
    }

    private static func unit(_ bytes: [UInt8], _ index: Int, _ order: Order) -> UInt16 {
        let first = UInt16(bytes[index])
        let second = UInt16(bytes[index + 1])
        return order == .little ? second << 8 | first : first << 8 | second
    }
}

extension [UInt8] {
    /// Appends a character in UTF-8; what is no character becomes U+FFFD.
    mutating func append(scalar value: UInt32) {
        append(
            contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    }
}
