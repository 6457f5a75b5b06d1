/// The lines and blank-line blocks of a text, found by byte offset.
package struct ArticleLines: Sendable {
    /// Where each line begins.
    private var starts: [UInt32] = []
    /// Where the first line of each blank-line block begins.
    private var paragraphs: [UInt32] = []

    /// Lines end with LF, CRLF or a lone CR, blocks with a blank line.
    package init(_ text: [UInt8]) {
        var start = 0
        var paragraph = 0
        for line in SourceLines(text) {
            starts.append(UInt32(truncatingIfNeeded: start))
            if !line.isBlank, line.paragraph != paragraph {
                paragraph = line.paragraph
                paragraphs.append(UInt32(truncatingIfNeeded: start))
            }
            start = line.next
        }
    }

    /// The line of a byte offset, from 1.
    package func line(at offset: Int) -> Int {
        max(1, Self.count(of: starts, upTo: offset))
    }

    /// The blank-line block (`¶n`) of a byte offset, from 1; between two blocks, the one before.
    package func paragraph(at offset: Int) -> Int {
        max(1, Self.count(of: paragraphs, upTo: offset))
    }

    private static func count(of starts: [UInt32], upTo offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
