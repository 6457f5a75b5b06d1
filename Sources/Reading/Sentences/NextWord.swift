/// The word that follows a possible end of a sentence, past opening quotes and brackets.
struct NextWord {
    let word: Range<Int>
    let text: String
    /// Where the word after this one may begin.
    let end: Int
    private let first: Unicode.Scalar
    private let isCamel: Bool
    private let isStopped: Bool

    init(in bytes: [UInt8], at index: Int) {
        var start = index
        while let length = Stop.openerLength(in: bytes, at: start) { start += length }
        var end = start
        while end - start < 60, bytes.byte(end).isWordByte, !Self.isPunctuation(bytes, end) { end += 1 }
        word = start..<end
        text = bytes.string(start..<end)
        first = Unicode.Scalar(bytes.scalar(at: start).value) ?? " "
        isCamel = bytes.byte(start).isLower && bytes.byte(start + 1).isUpper
        isStopped = bytes.byte(end) == UInt8(ascii: ".")
        self.end = end + (isStopped ? 1 : 0) + (bytes.byte(end + (isStopped ? 1 : 0)) == 0x20 ? 1 : 0)
    }

    /// Dashes and quotes of General Punctuation, which end a word.
    private static func isPunctuation(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes.byte(index) == 0xE2 && bytes.byte(index + 1) == 0x80
    }

    /// A small letter or a mark that cannot begin a sentence; `iPhone` can.
    var isContinuing: Bool {
        first.properties.isLowercase && !isCamel || [",", ";", ":", "&", "/", "%", "="].contains(first)
    }

    var isCapitalised: Bool { first.properties.isUppercase }

    var isNumber: Bool { text.utf8.first?.isDigit ?? false }

    /// A single capital before a stop.
    var isInitial: Bool { isStopped && text.utf8.count == 1 && isCapitalised }

    /// A word that begins sentences; `No.` before a number does not.
    var isStarter: Bool { !isStopped && SentenceWords.starters.contains(text) }

    var isFirstPerson: Bool { text == "I" }
}
