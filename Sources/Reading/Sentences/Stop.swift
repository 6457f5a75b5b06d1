/// Marks that may end a sentence, with the quotes and brackets that close after them.
struct Stop {
    /// The marks themselves, such as `.` or `?!` or `. . .`.
    var marks: Range<Int>
    /// After the closing quotes and brackets.
    var end: Int
    var kind: Kind

    enum Kind {
        case period
        case ellipsis
        /// An exclamation or question mark is among the marks.
        case outcry
        /// A full stop of a script that puts no blank after it.
        case fullWidth
    }

    /// The stop that begins at the index of a folded text, if one does.
    init?(in bytes: [UInt8], at index: Int) {
        var end = index
        var dots = 0
        var hasOutcry = false
        var hasFullWidth = false
        while let mark = Self.mark(in: bytes, at: end) {
            dots += mark.dots
            hasOutcry = hasOutcry || mark.isOutcry
            hasFullWidth = hasFullWidth || mark.isFullWidth
            end += mark.length
            if dots > 0, bytes.has(" .", at: end), !bytes.byte(end + 2).isWordByte { end += 1 }
        }
        guard end > index else { return nil }
        marks = index..<end
        kind = hasFullWidth ? .fullWidth : hasOutcry ? .outcry : dots > 1 ? .ellipsis : .period
        while let length = Self.closerLength(in: bytes, at: end) { end += length }
        self.end = end
    }

    private struct Mark {
        var length: Int
        var dots = 0
        var isOutcry = false
        var isFullWidth = false
    }

    private static func mark(in bytes: [UInt8], at index: Int) -> Mark? {
        switch bytes.byte(index) {
        case UInt8(ascii: "."): Mark(length: 1, dots: 1)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): Mark(length: 1, isOutcry: true)
        case 0xE2 where bytes.has("…", at: index): Mark(length: 3, dots: 3)
        case 0xE3 where bytes.has("。", at: index): Mark(length: 3, isFullWidth: true)
        case 0xEF where bytes.has("！", at: index) || bytes.has("？", at: index):
            Mark(length: 3, isFullWidth: true)
        default: nil
        }
    }

    /// The length of a closing quote or bracket; a straight quote closes, since it stands after a mark.
    static func closerLength(in bytes: [UInt8], at index: Int) -> Int? {
        switch bytes.byte(index) {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): 1
        case 0xC2 where bytes.byte(index + 1) == 0xBB: 2
        case 0xE2 where bytes.has("”", at: index) || bytes.has("’", at: index) || bytes.has("›", at: index): 3
        default: nil
        }
    }

    /// The length of an opening quote or bracket.
    static func openerLength(in bytes: [UInt8], at index: Int) -> Int? {
        switch bytes.byte(index) {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): 1
        case 0xC2 where [0xAB, 0xBF, 0xA1].contains(bytes.byte(index + 1)): 2
        case 0xE2 where opensWithThreeBytes(bytes, index): 3
        default: nil
        }
    }

    private static func opensWithThreeBytes(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes.has("“", at: index) || bytes.has("‘", at: index) || bytes.has("„", at: index)
            || bytes.has("‹", at: index)
    }

    /// Whether a bracket, rather than only quotes, closes after the marks.
    func closesBracket(in bytes: [UInt8]) -> Bool {
        (marks.upperBound..<end).contains { bytes[$0] == UInt8(ascii: ")") || bytes[$0] == UInt8(ascii: "]") }
    }
}
