/// The text of an article as quotations are looked up in it: white space folded, quotation marks straightened, and
/// where each blank-line block begins.
package struct QuoteIndex: Sendable {
    private let text: [UInt8]
    /// The offset in `text` of each block; `¶n` is the element n - 1.
    private let starts: [Int]

    /// Reads the UTF-8 text that a deck's `article` names.
    package init(text: [UInt8]) {
        var blocks: [[UInt8]] = [[]]
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
                blocks[blocks.count - 1] += line + [0x0A]
            } else if blocks.last?.isEmpty == false {
                blocks.append([])
            }
        }
        var folded: [UInt8] = []
        var starts: [Int] = []
        for block in blocks where !block.isEmpty {
            starts.append(folded.count)
            folded += Array(QuoteText.folded(String(decoding: block, as: UTF8.self)).utf8) + [0x20]
        }
        self.text = folded
        self.starts = starts
    }

    /// What is wrong with the quotations of a citation, in their order.
    package func faults(in citation: String) -> [QuoteFault] {
        QuoteText.quotations(in: citation).compactMap { quotation in
            let found = paragraphs(of: QuoteText.parts(of: quotation.text))
            guard let first = found.first else { return .absent(quote: quotation.text) }
            let isClaimed = quotation.paragraphs.isEmpty || found.contains { !quotation.paragraphs.isDisjoint(with: $0) }
            guard !isClaimed, let claimed = quotation.paragraphs.min() else { return nil }
            return .elsewhere(quote: quotation.text, claimed: claimed, found: first.lowerBound)
        }
    }

    /// The paragraphs that each occurrence of the parts, one after the other, runs over.
    private func paragraphs(of parts: [[UInt8]]) -> [ClosedRange<Int>] {
        guard let first = parts.first, !first.isEmpty else { return [] }
        var found: [ClosedRange<Int>] = []
        var rest = text[...]
        while let start = rest.firstRange(of: first)?.lowerBound {
            var tail = text[start...]
            var end = start
            for part in parts {
                guard let range = tail.firstRange(of: part) else { return found }
                end = range.upperBound
                tail = text[end...]
            }
            found.append(paragraph(at: start)...paragraph(at: end - 1))
            rest = text[(start + 1)...]
        }
        return found
    }

    /// The number of the block that holds a byte, from 1.
    private func paragraph(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Why a quotation does not stand.
package enum QuoteFault: Hashable, Sendable, CustomStringConvertible {
    case absent(quote: String)
    /// Paragraph numbers from 1.
    case elsewhere(quote: String, claimed: Int, found: Int)

    package var description: String {
        switch self {
        case .absent(let quote):
            "the article does not say \"\(quote)\"; quote it word for word, or drop the quotation marks"
        case .elsewhere(let quote, let claimed, let found):
            "\"\(quote)\" stands in ¶\(found) of the article, not in ¶\(claimed); correct the number"
        }
    }
}
