/// Cuts the place or date off the first paragraphs of a report: `KYIV, Ukraine (AP) -- The ...`.
enum DatelineCutter {
    private static let longest = 70
    private static let firstParagraphs = 4

    /// Splits each dateline off its paragraph as furniture of its own.
    static func cut(_ pieces: inout [Piece], in text: [UInt8]) {
        let kept = pieces.indices.filter { pieces[$0].reason == nil && pieces[$0].kind == .paragraph }
        for index in kept.prefix(firstParagraphs).reversed() {
            guard let end = end(text, pieces[index].inner) else { continue }
            var dateline = pieces[index]
            dateline.span = Blank.trimmed(pieces[index].span.lowerBound..<end, in: text)
            dateline.inner = dateline.span
            dateline.reason = .dateline
            let rest = Blank.trimmed(end..<pieces[index].inner.upperBound, in: text)
            pieces[index].span = rest.lowerBound..<pieces[index].span.upperBound
            pieces[index].inner = rest
            pieces.insert(dateline, at: index)
        }
    }

    /// The end of a dateline and its dash, if the paragraph begins with one.
    private static func end(_ text: [UInt8], _ span: Range<Int>) -> Int? {
        guard let dash = dash(text, span.prefix(longest)), dash.upperBound < span.upperBound else {
            return nil
        }
        let place = Blank.trimmed(span.lowerBound..<dash.lowerBound, in: text)
        let rest = Blank.trimmed(dash.upperBound..<span.upperBound, in: text)
        guard !place.isEmpty, !rest.isEmpty, LineSigns.beginsLarge(text, rest) else { return nil }
        return isPlace(text, place) || isDate(text, place) ? dash.upperBound : nil
    }

    private static func dash(_ text: [UInt8], _ span: Range<Int>) -> Range<Int>? {
        for index in span {
            if text.has("—", at: index) || text.has("–", at: index) { return index..<index + 3 }
            if text.has(" -- ", at: index) { return index..<index + 4 }
            if text.has(" - ", at: index) { return index..<index + 3 }
        }
        return nil
    }

    private static func isDate(_ text: [UInt8], _ span: Range<Int>) -> Bool {
        Candidate(text, span).map(DatelineFinder.matches) ?? false
    }

    /// A name in capitals, then perhaps a land, an agency in brackets, a date.
    private static func isPlace(_ text: [UInt8], _ span: Range<Int>) -> Bool {
        let words = text[span].split { $0 == 0x20 || $0 == 0x2C }
        guard let first = words.first, first.count >= 3, first.allSatisfy({ !$0.isLower && !$0.isDigit })
        else {
            return false
        }
        return words.count <= 7 && words.allSatisfy { !($0.first ?? 0x61).isLower }
    }
}
