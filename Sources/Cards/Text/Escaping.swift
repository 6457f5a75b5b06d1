/// How a text is escaped, by where it is put.
struct EscapeContext {
    /// Whether lines after the first begin in the first column, where markers are.
    var hasFreeLines = false
    /// Whether the first line does, too.
    var startsLine = false
    /// Whether mathematics at the beginning may run over lines.
    var isBlock = false
    /// Whether other text stands on the same line, so that a lone `$` could find a partner there.
    var isJoined = false
    /// Whether brackets make gaps.
    var hasGaps = false
    /// Whether a gap stands before the text, so that a bracket at its head would make a link of the two.
    var followsGap = false
    /// Whether the text is within a gap, where every bracket is escaped.
    var isInGap = false
    /// Whether ` | ` sets off alternatives and would split the text.
    var splitsAtBars = false
    /// Whether ` :: ` sets off a hint or a definition.
    var splitsAtColons = false
    /// Which backslashes of the text are already escapes.
    var keeps = Escapes.undone

    static let field = EscapeContext(hasFreeLines: true, isBlock: true)
    static let answer = EscapeContext(isJoined: true, splitsAtBars: true, keeps: .answer)
    static let wrong = EscapeContext(isJoined: true, splitsAtBars: true)
    static let item = EscapeContext(keeps: .item)
    static let option = EscapeContext()
    static let line = EscapeContext()
    static let pairSide = EscapeContext(isJoined: true, splitsAtColons: true)
    static let quote = EscapeContext(startsLine: true, isBlock: true)
    static let clozeText = EscapeContext(hasFreeLines: true, isJoined: true, hasGaps: true)
    static let gap = EscapeContext(
        isJoined: true, isInGap: true, splitsAtBars: true, splitsAtColons: true, keeps: .answer)
    static let gapHint = EscapeContext(isJoined: true, isInGap: true, splitsAtColons: true)
}

/// Writes a text so that reading it in its context gives the text again.
struct Escaper {
    private let bytes: [UInt8]
    private let context: EscapeContext
    private var output: [UInt8] = []
    /// The brackets of links.
    private var links: Set<Int> = []

    init(_ text: String, _ context: EscapeContext) {
        bytes = Array(text.utf8)
        self.context = context
    }

    static func escape(_ text: String, _ context: EscapeContext) -> [UInt8] {
        var escaper = Escaper(text, context)
        escaper.run()
        return escaper.output
    }

    private mutating func run() {
        if context.hasGaps { findLinks() }
        var markup = Markup(bytes, limit: bytes.count, hasEscapes: false)
        var index = 0
        let startsLine = context.startsLine || (context.isBlock && bytes.beginsWithBlock)
        var isLineStart = startsLine
        var isFirst = context.isBlock
        while index < bytes.count {
            let isFreeLine = index == 0 ? startsLine : context.hasFreeLines
            if isFreeLine, index == 0 || bytes[index - 1] == Byte.lineFeed, let mark = lineMark(index) {
                output += bytes[index..<mark] + [Byte.backslash]
                copy(mark)
                index = mark + 1
                isLineStart = false
                continue
            }
            switch markup.stretch(at: index, startsLine: isLineStart, startsBlock: isLineStart || isFirst) {
            case .verbatim(let end)?:
                output += bytes[index..<end]
                index = end
                isLineStart = false
            case .comment?, .escape?, nil:
                let byte = bytes[index]
                if isLineStart, byte == Byte.tilde, opensFence(index) { output.append(Byte.backslash) }
                isLineStart = byte == Byte.lineFeed || (isLineStart && byte.isBlank)
                index = write(index)
            }
            isFirst = false
        }
    }

    /// Writes the byte at the index, escaped where it must be, and returns the next index.
    private mutating func write(_ index: Int) -> Int {
        let byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : nil
        switch byte {
        case Byte.backslash:
            if let next, context.keeps.keeps(next) {
                output += [byte, next]
                return index + 2
            }
            if next?.isASCIIPunctuation ?? true { output.append(Byte.backslash) }
        case Byte.backtick:
            let length = bytes.run(at: index, limit: bytes.count)
            for _ in 0..<length { output += [Byte.backslash, byte] }
            return index + length
        case Byte.dollar:
            if context.isJoined || hasDollar(after: index) || isAfterDollar(index) {
                output.append(Byte.backslash)
            }
        case Byte.less:
            if bytes.has("<!--", at: index, limit: bytes.count) { output.append(Byte.backslash) }
        case Byte.openBracket, Byte.closeBracket:
            if context.isInGap || (context.hasGaps && !links.contains(index)) {
                output.append(Byte.backslash)
            }
        case Byte.pipe:
            if context.splitsAtBars, isPadded(index, length: 1) { output.append(Byte.backslash) }
        case Byte.colon:
            return writeColons(index)
        default:
            break
        }
        output.append(byte)
        return index + 1
    }

    private func opensFence(_ index: Int) -> Bool {
        FenceFinder.opening(at: index, in: bytes, limit: bytes.count) != nil
    }

    /// Whether a `$` further on the line could close mathematics that this one opens.
    private func hasDollar(after index: Int) -> Bool {
        bytes[(index + 1)...].first { $0 == Byte.dollar || $0 == Byte.lineFeed } == Byte.dollar
    }

    private func isAfterDollar(_ index: Int) -> Bool {
        index > 0 && bytes[index - 1] == Byte.dollar
    }

    private mutating func writeColons(_ index: Int) -> Int {
        let length = bytes.run(at: index, limit: bytes.count)
        if context.splitsAtColons, length == 2 || length == 3, isPadded(index, length: length) {
            output.append(Byte.backslash)
        }
        output += bytes[index..<index + length]
        return index + length
    }

    /// Whether blanks or ends stand around; the text's own ends count, for others stand beyond them.
    private func isPadded(_ index: Int, length: Int) -> Bool {
        let end = index + length
        return (index == 0 || bytes[index - 1].isWhite) && (end == bytes.count || bytes[end].isWhite)
    }

    private mutating func copy(_ index: Int) {
        output.append(bytes[index])
    }

    // MARK: The beginning of a line

    /// The byte to escape where the line would be taken for a marker.
    private func lineMark(_ start: Int) -> Int? {
        let end = bytes.lineEnd(from: start, limit: bytes.count)
        guard start < end else { return nil }
        if let (_, content) = FieldMarker.read(bytes, at: start, limit: end) { return content - 1 }
        switch bytes[start] {
        case Byte.greater: return start
        case Byte.hash: return bytes.heading(at: start, end: end) == nil ? nil : start
        case Byte.dash:
            if bytes.isSeparator(start, end: end) { return start }
            return bytes.option(at: start, end: end) == nil ? nil : start
        default: return nil
        }
    }

    // MARK: Links

    /// The brackets that are links and stay as they are; all others are escaped.
    private mutating func findLinks() {
        var scan = BracketScan(bytes, range: 0..<bytes.count, mode: .full)
        scan.run()
        for (index, bracket) in scan.brackets.enumerated() {
            guard bracket.open > 0 || !context.followsGap, let close = bracket.close, close + 1 < bytes.count,
                bytes[close + 1] == Byte.openParenthesis,
                index + 1 == scan.brackets.count || scan.brackets[index + 1].open > close,
                !bytes[bracket.open..<close].contains(Byte.backslash)
            else { continue }
            let end = bytes.lineEnd(from: close, limit: bytes.count)
            guard let stop = bytes[close..<end].firstIndex(of: Byte.closeParenthesis),
                !bytes[close + 2..<stop].contains(where: { "[]\\`$<".utf8.contains($0) })
            else { continue }
            links.formUnion([bracket.open, close])
        }
    }
}
