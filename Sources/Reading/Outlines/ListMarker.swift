/// The sign that begins a member of a list.
struct ListMarker {
    enum Style: Hashable {
        /// The scalar value of the sign.
        case bullet(UInt32)
        case number(Int)
        /// A letter or a small roman number.
        case letter(String)

        var isOrdered: Bool {
            if case .bullet = self { false } else { true }
        }
    }

    var style: Style
    /// Bytes from the sign to the text after it.
    var length: Int

    /// The marker at the start of a line's span, with text after it.
    init?(in text: [UInt8], _ span: Range<Int>) {
        guard let sign = Self.bullet(in: text, span) ?? Self.ordinal(in: text, span) else { return nil }
        let rest = Blank.trimmed(span.lowerBound + sign.length..<span.upperBound, in: text)
        guard !rest.isEmpty else { return nil }
        style = sign.style
        length = rest.lowerBound - span.lowerBound
    }

    private typealias Sign = (style: Style, length: Int)

    private static func bullet(in text: [UInt8], _ span: Range<Int>) -> Sign? {
        let (value, length) = text.scalar(at: span.lowerBound)
        let isFollowed = Blank.length(in: text, at: span.lowerBound + length) > 0
        switch value {
        case 0x2A, 0x2B, 0x2D, 0x2013, 0xB7, 0x2192:
            return isFollowed ? (.bullet(value), length) : nil
        case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25AB, 0x25CF, 0x25CB, 0x25E6, 0x25A0, 0x25A1, 0x25B6, 0x25B8,
            0x25BA, 0x2605, 0x2611, 0x2705, 0x2713, 0x2714, 0x27A2, 0x27A4:
            return (.bullet(value), length)
        default:
            return nil
        }
    }

    /// `1.` `1)` `(1)` `a)` `(a)` `a.` `ii)` and the like, with a blank after it.
    private static func ordinal(in text: [UInt8], _ span: Range<Int>) -> Sign? {
        var index = span.lowerBound
        let isBracketed = text[index] == UInt8(ascii: "(")
        if isBracketed { index += 1 }
        let start = index
        while index < span.upperBound, index - start < 4, text[index].isDigit || text[index].isLetter {
            index += 1
        }
        let word = text[start..<index]
        let closer = text.byte(index)
        guard !word.isEmpty, index < span.upperBound, Blank.length(in: text, at: index + 1) > 0,
            closer == UInt8(ascii: ")") || !isBracketed && closer == UInt8(ascii: "."),
            let style = style(word, isStopped: closer == UInt8(ascii: "."))
        else { return nil }
        return (style, index + 1 - span.lowerBound)
    }

    private static func style(_ word: ArraySlice<UInt8>, isStopped: Bool) -> Style? {
        let name = String(decoding: word, as: UTF8.self)
        if word.allSatisfy(\.isDigit) { return word.count <= 3 ? Int(name).map(Style.number) : nil }
        let isRoman = word.allSatisfy { [0x69, 0x76, 0x78].contains($0) }
        let isLetter = word.count == 1 && word.allSatisfy { isStopped ? $0.isLower : $0.isLetter }
        return isRoman || isLetter ? .letter(name) : nil
    }
}

extension ListMarker.Style {
    /// Whether a member with this sign goes on in the list whose last member, at the same depth, had `last`.
    func follows(_ last: Self) -> Bool {
        switch (last, self) {
        case (.bullet(let before), .bullet(let after)): before == after
        case (.number(let before), .number(let after)): after == before + 1 || after == 1 && before == 1
        case (.letter, .letter): true
        case (.bullet, _), (.number, _), (.letter, _): false
        }
    }
}
