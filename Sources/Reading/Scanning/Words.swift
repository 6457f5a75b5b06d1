/// The words of a short text in small letters, without punctuation, for comparing with set phrases.
struct Words: Equatable {
    private(set) var list: [String] = []

    /// Letters, digits and apostrophes make words; `e-mail` is one, `and/or` two; citation marks make none.
    init(_ text: [UInt8], _ span: Range<Int>) {
        let marks = text[span].contains(UInt8(ascii: "[")) ? CitationMarks.omissions(in: text, span) : []
        if marks.isEmpty {
            read(text, span)
        } else {
            let folded = FoldedText(text, span, omitting: marks).bytes
            read(folded, 0..<folded.count)
        }
    }

    private mutating func read(_ text: [UInt8], _ span: Range<Int>) {
        var word: [UInt8] = []
        var index = span.lowerBound
        while index < span.upperBound {
            let byte = text[index]
            if Self.isApostrophe(text, index) {
                index += byte == 0x27 ? 1 : 3
                continue
            }
            let isInner = byte == UInt8(ascii: "-") && !word.isEmpty && text.byte(index + 1).isLetter
            if isInner || byte.isWordByte && !Self.isPunctuation(text, index) {
                word.append(byte.lowered)
                index += 1
            } else {
                if !word.isEmpty { list.append(String(decoding: word, as: UTF8.self)) }
                word.removeAll(keepingCapacity: true)
                index += max(1, text.scalar(at: index).length)
            }
        }
        if !word.isEmpty { list.append(String(decoding: word, as: UTF8.self)) }
    }

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, 0..<bytes.count)
    }

    var count: Int { list.count }

    private static func isApostrophe(_ text: [UInt8], _ index: Int) -> Bool {
        text[index] == 0x27 || text.has("’", at: index)
    }

    /// General Punctuation, arrows, symbols and emoji, and the signs of Latin-1.
    private static func isPunctuation(_ text: [UInt8], _ index: Int) -> Bool {
        switch text[index] {
        case 0xC2: true
        case 0xE2: true
        case 0xEF: text.byte(index + 1) >= 0xB8
        case 0xF0: text.byte(index + 1) == 0x9F
        default: false
        }
    }
}

/// Set phrases, found by their first word.
struct PhraseTable: Sendable {
    private var byFirst: [String: [[String]]] = [:]

    init(_ phrases: [String]) {
        for phrase in phrases {
            let words = Words(phrase).list
            guard let first = words.first else { continue }
            byFirst[first, default: []].append(words)
        }
    }

    /// The length in words of the longest phrase that stands at the index.
    func length(at index: Int, in words: Words) -> Int? {
        guard index < words.count, let phrases = byFirst[words.list[index]] else { return nil }
        return phrases.filter { words.list[index...].starts(with: $0) }.map(\.count).max()
    }

    /// Whether the words begin with a phrase.
    func opens(_ words: Words) -> Bool {
        length(at: 0, in: words) != nil
    }

    /// Whether a phrase stands anywhere in the words.
    func occurs(in words: Words) -> Bool {
        words.list.indices.contains { length(at: $0, in: words) != nil }
    }

    /// Whether the words are a phrase and nothing else.
    func isWhole(_ words: Words) -> Bool {
        length(at: 0, in: words) == words.count
    }
}
