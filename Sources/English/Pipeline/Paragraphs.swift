/// Splits a text at blank lines.
enum Paragraphs {
    /// The bytes of each paragraph: from its first line to the end of its last, without the line break.
    static func ranges(of bytes: [UInt8]) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var open: Range<Int>?
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
            let isBlank = bytes[start..<end].allSatisfy { $0 == 0x20 || (0x09...0x0d).contains($0) }
            if isBlank {
                paragraphs += open.map { [$0] } ?? []
                open = nil
            } else {
                let last = bytes[end - 1] == 0x0d ? end - 1 : end
                open = (open?.lowerBound ?? start)..<last
            }
            start = end + 1
        }
        return paragraphs + (open.map { [$0] } ?? [])
    }
}
