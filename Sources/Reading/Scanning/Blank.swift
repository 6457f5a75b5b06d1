/// Characters of UTF-8 text that show nothing, by their length in bytes.
enum Blank {
    /// The length of the white space that begins at the index, 0 if none does (Unicode `White_Space`).
    static func length(in text: [UInt8], at index: Int) -> Int {
        switch text.byte(index) {
        case 0x20, 0x09...0x0D: 1
        case 0xC2: [0x85, 0xA0].contains(text.byte(index + 1)) ? 2 : 0
        case 0xE1: text.byte(index + 1) == 0x9A && text.byte(index + 2) == 0x80 ? 3 : 0
        case 0xE2: isGeneralSpace(text.byte(index + 1), text.byte(index + 2)) ? 3 : 0
        case 0xE3: text.byte(index + 1) == 0x80 && text.byte(index + 2) == 0x80 ? 3 : 0
        default: 0
        }
    }

    private static func isGeneralSpace(_ second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80: 0x80...0x8A ~= third || [0xA8, 0xA9, 0xAF].contains(third)
        case 0x81: third == 0x9F
        default: false
        }
    }

    /// The length of the character at the index if it shows nothing, else 0.
    ///
    /// Such are controls, the byte order mark, soft hyphens, zero-width spaces and direction controls;
    /// joiners shape what is seen and stay.
    static func invisibleLength(in text: [UInt8], at index: Int) -> Int {
        let second = text.byte(index + 1)
        let third = text.byte(index + 2)
        return switch text.byte(index) {
        case 0x01...0x08, 0x0E...0x1F, 0x7F: 1
        case 0xC2: second == 0xAD || (0x80...0x9F ~= second && second != 0x85) ? 2 : 0
        case 0xD8: second == 0x9C ? 2 : 0
        case 0xE2: isInvisible(second, third) ? 3 : 0
        case 0xEF: second == 0xBB && third == 0xBF ? 3 : 0
        default: 0
        }
    }

    private static func isInvisible(_ second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80: [0x8B, 0x8E, 0x8F].contains(third) || 0xAA...0xAE ~= third
        case 0x81: 0xA0...0xA9 ~= third
        default: false
        }
    }

    /// The span without white space at its ends.
    static func trimmed(_ span: Range<Int>, in text: [UInt8]) -> Range<Int> {
        var start = span.lowerBound
        while start < span.upperBound {
            let length = length(in: text, at: start)
            guard length > 0 else { break }
            start += length
        }
        var end = span.upperBound
        while end > start {
            let last = text.previous(end)
            guard last >= start, length(in: text, at: last) == end - last else { break }
            end = last
        }
        return start..<max(start, end)
    }
}
