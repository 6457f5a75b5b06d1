/// Whether bytes are well-formed UTF-8 (Unicode 15, table 3-7).
enum UTF8Check {
    /// The offset of the first byte that is part of no character, if there is one.
    static func firstFault(in bytes: [UInt8]) -> Int? {
        var index = 0
        while index < bytes.count {
            let length = length(in: bytes, at: index)
            guard length > 0 else { return index }
            index += length
        }
        return nil
    }

    /// The length of the well-formed character at the index, 0 if there is none.
    static func length(in bytes: [UInt8], at index: Int) -> Int {
        let first = bytes[index]
        if first < 0x80 { return 1 }
        let second = bytes.byte(index + 1)
        switch first {
        case 0xC2...0xDF:
            return isTail(second) ? 2 : 0
        case 0xE0...0xEF:
            let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
            let high: UInt8 = first == 0xED ? 0x9F : 0xBF
            return low <= second && second <= high && isTail(bytes.byte(index + 2)) ? 3 : 0
        case 0xF0...0xF4:
            let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
            let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
            let isWhole = isTail(bytes.byte(index + 2)) && isTail(bytes.byte(index + 3))
            return low <= second && second <= high && isWhole ? 4 : 0
        default:
            return 0
        }
    }

    private static func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

/// Bytes that no text holds.
enum ControlBytes {
    /// A text with more control bytes than one in this many is none.
    private static let rarity = 100

    /// A NUL, or the first control byte where there are many of them.
    static func firstFault(in bytes: [UInt8]) -> ArticleFault? {
        var first: Int?
        var count = 0
        for (index, byte) in bytes.enumerated() where byte < 0x20 || byte == 0x7F {
            if byte == 0 { return .nul(offset: index) }
            // Tab to carriage return are white space, escape begins the colours of a terminal's log.
            if 0x09...0x0D ~= byte || byte == 0x1B { continue }
            first = first ?? index
            count += 1
        }
        guard let first, count * rarity > bytes.count else { return nil }
        return .control(offset: first)
    }
}
