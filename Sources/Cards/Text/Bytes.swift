/// The bytes that the deck text gives a meaning to.
enum Byte {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let bang = UInt8(ascii: "!")
    static let hash = UInt8(ascii: "#")
    static let dollar = UInt8(ascii: "$")
    static let openParenthesis = UInt8(ascii: "(")
    static let closeParenthesis = UInt8(ascii: ")")
    static let dash = UInt8(ascii: "-")
    static let dot = UInt8(ascii: ".")
    static let colon = UInt8(ascii: ":")
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let openBracket = UInt8(ascii: "[")
    static let backslash = UInt8(ascii: "\\")
    static let closeBracket = UInt8(ascii: "]")
    static let caret = UInt8(ascii: "^")
    static let backtick = UInt8(ascii: "`")
    static let openBrace = UInt8(ascii: "{")
    static let pipe = UInt8(ascii: "|")
    static let closeBrace = UInt8(ascii: "}")
    static let tilde = UInt8(ascii: "~")
}

extension UInt8 {
    /// A space or a tab.
    var isBlank: Bool { self == Byte.space || self == Byte.tab }

    var isLineEnd: Bool { self == Byte.lineFeed || self == Byte.carriageReturn }

    /// A space, a tab or a line end.
    var isWhite: Bool { isBlank || isLineEnd }

    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

    /// What a backslash may stand before (CommonMark 2.4).
    var isASCIIPunctuation: Bool {
        (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self)
            || (0x5B...0x60).contains(self) || (0x7B...0x7E).contains(self)
    }
}

extension [UInt8] {
    /// The range without spaces, tabs and line ends at its two ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, self[lower].isWhite { lower += 1 }
        while upper > lower, self[upper - 1].isWhite { upper -= 1 }
        return lower..<upper
    }

    /// The end of the range without spaces, tabs and line ends before it.
    func trimmedEnd(_ range: Range<Int>) -> Int {
        var upper = range.upperBound
        while upper > range.lowerBound, self[upper - 1].isWhite { upper -= 1 }
        return upper
    }

    /// Where the line that holds the index ends, before its line end, but no later than the limit.
    func lineEnd(from index: Int, limit: Int) -> Int {
        var end = index
        while end < limit, !self[end].isLineEnd { end += 1 }
        return end
    }

    /// Where the line after the one that ends at the index begins; CRLF is one line end.
    func nextLine(after end: Int, limit: Int) -> Int {
        guard end < limit else { return limit }
        let isPair =
            self[end] == Byte.carriageReturn && end + 1 < limit && self[end + 1] == Byte.lineFeed
        return end + (isPair ? 2 : 1)
    }

    /// The first index from the given one, below the limit, that holds no space and no tab.
    func skippingBlanks(from index: Int, limit: Int) -> Int {
        var index = index
        while index < limit, self[index].isBlank { index += 1 }
        return index
    }

    /// How often the byte at the index stands there in a row.
    func run(at index: Int, limit: Int) -> Int {
        var end = index
        while end < limit, self[end] == self[index] { end += 1 }
        return end - index
    }

    /// Whether only spaces and tabs lie between the index and the beginning of its line.
    func startsLine(_ index: Int) -> Bool {
        var before = index
        while before > 0, self[before - 1].isBlank { before -= 1 }
        return before == 0 || self[before - 1].isLineEnd
    }

    /// Whether the bytes of the ASCII text stand at the index.
    func has(_ text: StaticString, at index: Int, limit: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard index + count <= limit else { return false }
        return text.withUTF8Buffer { expected in
            for offset in 0..<count where self[index + offset] != expected[offset] { return false }
            return true
        }
    }

    /// The text of the range; malformed UTF-8 becomes U+FFFD.
    func string(_ range: Range<Int>) -> String {
        withUnsafeBufferPointer { buffer in
            String(decoding: UnsafeBufferPointer(rebasing: buffer[range]), as: UTF8.self)
        }
    }
}
