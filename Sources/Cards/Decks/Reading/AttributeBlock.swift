/// The block that ends a note's first line: `{#id .tag .off change=minor}`.
struct AttributeBlock: Equatable {
    var id: String?
    var tags: [String] = []
    var isOff = false
    var change: Note.Change?
    var faults: [AttributeFault] = []

    /// What a line ends with: a block and its range, or braces that only look like one.
    enum Ending: Equatable {
        case none
        case block(AttributeBlock, Range<Int>)
        case unread(String, Range<Int>)
    }

    /// Looks at the end of a line's content, which holds no blanks at its ends.
    static func ending(_ line: Range<Int>, in bytes: [UInt8]) -> Ending {
        guard line.count >= 3, bytes[line.upperBound - 1] == Byte.closeBrace,
            let open = bytes[line].lastIndex(of: Byte.openBrace),
            open == line.lowerBound || bytes[open - 1].isBlank,
            !bytes.isHidden(open, in: line)
        else { return .none }
        let range = open..<line.upperBound
        let tokens = bytes[open + 1..<line.upperBound - 1].split(whereSeparator: \.isWhite)
        guard let first = tokens.first, looksLikeAttribute(first) else { return .none }
        var block = AttributeBlock()
        for token in tokens {
            let word = bytes.string(token.startIndex..<token.endIndex)
            guard block.receive(word) else { return .unread(word, range) }
        }
        return .block(block, range)
    }

    private static func looksLikeAttribute(_ token: ArraySlice<UInt8>) -> Bool {
        (token.first == Byte.hash || token.first == Byte.dot) && token.count > 1
            || token.starts(with: "change=".utf8)
    }

    /// Takes a token, or tells that it is none.
    private mutating func receive(_ token: String) -> Bool {
        switch token.utf8.first {
        case Byte.hash?:
            return receiveID(String(token.utf8.dropFirst()) ?? "")
        case Byte.dot?:
            let word = String(token.utf8.dropFirst()) ?? ""
            guard AttributeBlock.isTag(word) else { return false }
            if word == "off" { isOff = true } else if !tags.contains(word) { tags.append(word) }
            return true
        default:
            guard token.hasPrefix("change=") else { return false }
            let value = String(token.dropFirst(7))
            change = Note.Change(rawValue: value)
            if change == nil { faults.append(.badChange(value)) }
            return true
        }
    }

    /// A word with a hyphen is meant as an id; any other is text, such as a colour or a selector.
    private mutating func receiveID(_ word: String) -> Bool {
        let isValid = NoteID.isValid(word)
        guard isValid || word.utf8.contains(Byte.dash) else { return false }
        if id != nil {
            faults.append(.secondID(word))
        } else if isValid {
            id = word
        } else {
            faults.append(.badID(word))
        }
        return true
    }

    /// Letters, digits, `-`, `_`, `/` and `:`, and anything beyond ASCII.
    package static func isTag(_ word: String) -> Bool {
        !word.isEmpty
            && word.utf8.allSatisfy {
                $0.isDigit || $0.isASCIILetter || $0 >= 0x80 || $0 == Byte.dash || $0 == Byte.colon
                    || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "/")
            }
    }

    /// As it stands in a deck, or nothing if it says nothing.
    var written: String? {
        var tokens = id.map { ["#" + $0] } ?? []
        tokens += tags.map { "." + $0 }
        if isOff { tokens.append(".off") }
        if let change { tokens.append("change=" + change.rawValue) }
        return tokens.isEmpty ? nil : "{" + tokens.joined(separator: " ") + "}"
    }
}

extension [UInt8] {
    /// Whether code, mathematics or a backslash of the line hides the index.
    func isHidden(_ target: Int, in line: Range<Int>) -> Bool {
        var markup = Markup(self, limit: line.upperBound)
        var index = line.lowerBound
        while index < target {
            switch markup.stretch(at: index, startsLine: false, startsBlock: false) {
            case .escape?: index += 2
            case .verbatim(let end)?, .comment(let end)?: index = end
            case nil: index += self[index] == Byte.backtick ? run(at: index, limit: line.upperBound) : 1
            }
        }
        return index > target
    }
}
