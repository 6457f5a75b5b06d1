extension UInt8 {
    var isUpper: Bool { 0x41...0x5A ~= self }
    var isLower: Bool { 0x61...0x7A ~= self }
    var isLetter: Bool { isUpper || isLower }
    var isDigit: Bool { 0x30...0x39 ~= self }
    /// A letter or digit of ASCII, or any byte of a longer character.
    var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
    var lowered: UInt8 { isUpper ? self | 0x20 : self }

    init(ascii character: Unicode.Scalar) {
        self = UInt8(truncatingIfNeeded: character.value)
    }
}

extension [UInt8] {
    /// The byte at the index, or 0 outside; text holds no NUL, so 0 matches nothing.
    func byte(_ index: Int) -> UInt8 {
        index >= 0 && index < count ? self[index] : 0
    }

    /// Whether the bytes of an ASCII word stand at the index.
    func has(_ word: StaticString, at index: Int) -> Bool {
        guard index >= 0, index + word.utf8CodeUnitCount <= count else { return false }
        return word.withUTF8Buffer { buffer in
            buffer.indices.allSatisfy { self[index + $0] == buffer[$0] }
        }
    }

    /// The text of a span.
    func string(_ span: Range<Int>) -> String {
        String(decoding: self[span], as: UTF8.self)
    }

    /// The character that begins at the index, and its length in bytes; valid UTF-8 is assumed.
    func scalar(at index: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(byte(index))
        let next = { (offset: Int) in UInt32(byte(index + offset)) & 0x3F }
        return switch first {
        case ..<0x80: (first, 1)
        case ..<0xE0: ((first & 0x1F) << 6 | next(1), 2)
        case ..<0xF0: ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
        default: ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
        }
    }

    /// The index of the character that ends before `index`.
    func previous(_ index: Int) -> Int {
        var place = index - 1
        while place > 0, self[place] & 0xC0 == 0x80 { place -= 1 }
        return Swift.max(place, 0)
    }
}
