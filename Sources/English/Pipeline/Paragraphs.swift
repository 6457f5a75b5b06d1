/// Splits a text at blank lines.
enum Paragraphs {
    /// The bytes of each paragraph: from its first line to the end of its last, without the line break.
    static func ranges(of bytes: [UInt8], classes: CharacterClasses) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var open: Range<Int>?
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
                if isBlank(start..<end, of: bytes, classes) {
                    if let paragraph = open { paragraphs.append(paragraph) }
                    open = nil
                } else {
                    let last = bytes[end - 1] == 0x0d ? end - 1 : end
                    open = (open?.lowerBound ?? start)..<last
                }
                start = end + 1
            }
        }
        return paragraphs + (open.map { [$0] } ?? [])
    }

    /// Whether a line holds nothing but white space, no-break spaces included.
    private static func isBlank(
        _ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ classes: CharacterClasses
    ) -> Bool {
        var place = line.lowerBound
        while place < line.upperBound {
            let (scalar, length) = Characters.scalar(in: bytes, at: place)
            guard classes[scalar.value].contains(.space) else { return false }
            place += length
        }
        return true
    }
}
