/// Finds the brackets of a cloze that nothing hides, and which belong together; a blank line parts them.
struct BracketScan {
    struct Bracket {
        var open: Int
        var close: Int?
        /// Whether an exclamation mark stands before it, as in an image.
        var followsBang: Bool
    }

    private let bytes: [UInt8]
    private let range: Range<Int>
    private let mode: Deck.Mode
    private(set) var brackets: [Bracket] = []
    /// The closing brackets that no bracket opens.
    private(set) var strays: [Int] = []
    private var open: [Int] = []
    private var followsBang = false

    init(_ bytes: [UInt8], range: Range<Int>, mode: Deck.Mode) {
        self.bytes = bytes
        self.range = range
        self.mode = mode
    }

    mutating func run() {
        var markup = Markup(bytes, limit: range.upperBound)
        var index = range.lowerBound
        var isLineStart = bytes.startsLine(index)
        while index < range.upperBound {
            let isBlockStart = isLineStart || index == range.lowerBound
            switch stretch(&markup, at: index, isLineStart: isLineStart, isBlockStart: isBlockStart) {
            case .escape?:
                index += 2
                followsBang = false
                isLineStart = false
            case .verbatim(let end)?, .comment(let end)?:
                index = end
                followsBang = false
                isLineStart = false
            case nil:
                isLineStart = bytes[index].isLineEnd || (isLineStart && bytes[index].isBlank)
                index = receive(index)
            }
        }
    }

    /// The bracket that opens at the index; brackets are in the order of their opening.
    func bracket(openingAt index: Int) -> Bracket? {
        var (lower, upper) = (0, brackets.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if brackets[middle].open < index { lower = middle + 1 } else { upper = middle }
        }
        return lower < brackets.count && brackets[lower].open == index ? brackets[lower] : nil
    }

    /// In plain mode only a backslash before a bracket hides it.
    private func stretch(
        _ markup: inout Markup, at index: Int, isLineStart: Bool, isBlockStart: Bool
    ) -> Markup.Stretch? {
        guard mode == .plain else {
            return markup.stretch(at: index, startsLine: isLineStart, startsBlock: isBlockStart)
        }
        guard bytes[index] == Byte.backslash, index + 1 < range.upperBound else { return nil }
        let next = bytes[index + 1]
        return next == Byte.openBracket || next == Byte.closeBracket ? .escape : nil
    }

    /// Takes a plain byte and returns where to go on.
    private mutating func receive(_ index: Int) -> Int {
        let byte = bytes[index]
        defer { followsBang = byte == Byte.bang }
        switch byte {
        case Byte.openBracket:
            open.append(brackets.count)
            brackets.append(Bracket(open: index, close: nil, followsBang: followsBang))
        case Byte.closeBracket:
            if let last = open.popLast() { brackets[last].close = index } else { strays.append(index) }
        case Byte.backtick where mode == .full:
            return index + bytes.run(at: index, limit: range.upperBound)
        case let byte where byte.isLineEnd:
            let next = bytes.nextLine(after: index, limit: range.upperBound)
            let text = bytes.skippingBlanks(from: next, limit: range.upperBound)
            if text < range.upperBound, bytes[text].isLineEnd { open.removeAll() }
            return next
        default:
            break
        }
        return index + 1
    }
}
