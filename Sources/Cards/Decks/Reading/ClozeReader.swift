/// Reads the text of a cloze to runs of text and gaps.
struct ClozeReader {
    private let bytes: [UInt8]
    private let content: Range<Int>
    private let hole: Range<Int>
    private let mode: Deck.Mode
    private(set) var faults: [(offset: Int, fault: ClozeFault)] = []
    /// Whether brackets were passed over because a link needs them.
    private(set) var hasLinks = false
    private var parts: [Cloze.Part] = []

    init(_ bytes: [UInt8], content: Range<Int>, hole: Range<Int>, mode: Deck.Mode) {
        self.bytes = bytes
        self.content = content
        self.hole = hole
        self.mode = mode
    }

    mutating func read() -> Cloze {
        var scan = BracketScan(bytes, range: content, mode: mode)
        scan.run()
        for offset in scan.strays { faults.append((offset, .strayBracket)) }
        var done = content.lowerBound
        var skipUntil = content.lowerBound
        for (index, bracket) in scan.brackets.enumerated() where bracket.open >= skipUntil {
            guard let close = bracket.close else {
                faults.append((bracket.open, .unclosed))
                continue
            }
            if let end = linkEnd(bracket, close, in: scan) {
                hasLinks = true
                skipUntil = end
                continue
            }
            if index + 1 < scan.brackets.count, scan.brackets[index + 1].open < close {
                faults.append((scan.brackets[index + 1].open, .nested))
            }
            appendText(done..<bracket.open)
            appendGap(bracket.open + 1..<close)
            done = close + 1
            skipUntil = close
        }
        appendText(done..<content.upperBound)
        return Cloze(parts: parts)
    }

    /// Where a link, an image or a footnote ends whose brackets these are, if they are no gap.
    private func linkEnd(_ bracket: BracketScan.Bracket, _ close: Int, in scan: BracketScan) -> Int? {
        let after = close + 1 < content.upperBound ? bytes[close + 1] : 0
        let isExempt = bracket.followsBang || (mode == .full && bytes[bracket.open + 1] == Byte.caret)
        guard mode == .full else { return isExempt || after == Byte.openParenthesis ? close + 1 : nil }
        switch after {
        case Byte.openParenthesis:
            let end = bytes.lineEnd(from: close, limit: content.upperBound)
            return bytes[close..<end].firstIndex(of: Byte.closeParenthesis).map { $0 + 1 } ?? close + 1
        case Byte.openBracket:
            let next = scan.bracket(openingAt: close + 1)
            return (next?.close ?? close) + 1
        case Byte.colon: return close + 1
        default: return isExempt ? close + 1 : nil
        }
    }

    private mutating func appendText(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        var text =
            mode == .plain
            ? bytes.plainCloze(range)
            : bytes.text(range, isBlock: range.lowerBound == content.lowerBound, trims: false, without: hole)
        if range.lowerBound == content.lowerBound { text = text.trimmingLeadingWhite() }
        if range.upperBound == content.upperBound { text = text.trimmingTrailingWhite() }
        if !text.isEmpty { parts.append(.text(text)) }
    }

    private mutating func appendGap(_ range: Range<Int>) {
        let inner = bytes.trimmed(range)
        guard !inner.isEmpty else {
            faults.append((range.lowerBound - 1, .emptyGap))
            return
        }
        guard mode == .full else {
            parts.append(.gap(Cloze.Gap(answers: [bytes.singleLine(bytes.plainCloze(inner))])))
            return
        }
        let hintMark = bytes.separators(inner, of: "::", isPadded: true).first
        let answers = bytes.trimmed(inner.lowerBound..<(hintMark?.lowerBound ?? inner.upperBound))
        let hint = hintMark.map { bytes.trimmed($0.upperBound..<inner.upperBound) }
        if let hintMark, hint?.isEmpty == true { faults.append((hintMark.lowerBound, .emptyHint)) }
        let texts = bytes.alternatives(answers).map { part in
            bytes.singleLine(bytes.text(part, escapes: .answer, isBlock: false))
        }
        if texts.contains(where: \.isEmpty) {
            let isAll = texts.allSatisfy(\.isEmpty)
            faults.append((range.lowerBound - 1, isAll ? .emptyGap : .emptyAlternative))
        }
        let hintText = hint.map { bytes.singleLine(bytes.text($0, isBlock: false)) }
        parts.append(.gap(Cloze.Gap(answers: texts, hint: hintText)))
    }
}
