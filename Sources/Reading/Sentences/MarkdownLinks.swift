/// Where the brackets of Markdown links close, found in one pass so that a text of brackets stays linear.
struct LinkBrackets {
    private let text: [UInt8]
    private let span: Range<Int>
    /// The closing bracket by its opening one.
    private var closes: [Int: Int] = [:]

    init(_ text: [UInt8], _ span: Range<Int>) {
        self.text = text
        self.span = span
        var open: [Int] = []
        var index = span.lowerBound
        while index < span.upperBound {
            switch text[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): open.append(index)
            case UInt8(ascii: "]"): if let start = open.popLast() { closes[start] = index }
            default: break
            }
            index += 1
        }
    }

    /// The closing bracket of the link that opens at the index, and where its target ends.
    func link(at open: Int) -> (close: Int, end: Int)? {
        guard let close = closes[open] else { return nil }
        switch text.byte(close + 1) {
        case UInt8(ascii: "("):
            return end(of: close + 1, with: UInt8(ascii: ")")).map { (close, $0) }
        case UInt8(ascii: "["):
            return end(of: close + 1, with: UInt8(ascii: "]")).map { (close, $0) }
        default:
            return text.byte(open + 1) == UInt8(ascii: "^") ? (close, close + 1) : nil
        }
    }

    private func end(of open: Int, with closer: UInt8) -> Int? {
        var depth = 0
        for index in open..<min(span.upperBound, open + 1_000) {
            if text[index] == text[open] { depth += 1 }
            if text[index] == closer {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
        }
        return nil
    }
}

/// Where runs of backticks close, by their length.
struct CodeSpans {
    /// The starts of runs by length, in descending order: the next one is last.
    private var starts: [Int: [Int]] = [:]

    init(_ text: [UInt8], _ span: Range<Int>) {
        var index = span.lowerBound
        while index < span.upperBound {
            guard text[index] == UInt8(ascii: "`") else {
                index += 1
                continue
            }
            let start = index
            while index < span.upperBound, text[index] == UInt8(ascii: "`") { index += 1 }
            starts[index - start, default: []].append(start)
        }
        for length in Array(starts.keys) { starts[length]?.reverse() }
    }

    /// The end of the run that closes `run`; runs must come in ascending order.
    mutating func close(of run: Range<Int>) -> Int? {
        while let next = starts[run.count]?.last, next < run.upperBound { starts[run.count]?.removeLast() }
        return starts[run.count]?.last.map { $0 + run.count }
    }
}
