/// The quotations of a citation, and the form in which they are compared.
enum QuoteText {
    /// A text between quotation marks, and the `¶n` that follow it before the next one.
    struct Quotation {
        var text: String
        var paragraphs: Set<Int> = []
    }

    /// The texts between double quotation marks, straight or curly, with the paragraphs claimed for each.
    ///
    /// Paragraphs that follow several quotations are claimed for all of them: `"a" "b" (¶4, ¶5)`.
    static func quotations(in citation: String) -> [Quotation] {
        var quotations: [Quotation] = []
        var unclaimed = 0
        var current: String?
        var rest = citation[...]
        while let character = rest.popFirst() {
            let isMark = character == "\"" || character == "“" || character == "”"
            if isMark, let quote = current {
                if quotations.last?.paragraphs.isEmpty == false { unclaimed = quotations.count }
                if !quote.isEmpty { quotations.append(Quotation(text: quote)) }
                current = nil
            } else if isMark {
                current = ""
            } else if current != nil {
                current?.append(character)
            } else if character == "¶", let number = Int(rest.prefix { $0.isASCII && $0.isNumber }) {
                for index in unclaimed..<quotations.count { quotations[index].paragraphs.insert(number) }
            }
        }
        return quotations
    }

    /// The parts of a quotation between its omissions (`...`, `…`, `[…]`), as folded bytes.
    static func parts(of quotation: String) -> [[UInt8]] {
        var parts = [folded(quotation)[...]]
        for omission in ["[...]", "[…]", "...", "…"] { parts = parts.flatMap { $0.split(separator: omission) } }
        return parts.map { Array($0.utf8.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()) }
            .filter { !$0.isEmpty }
    }

    /// With runs of white space as one blank, none at the ends, and curly quotation marks straight.
    static func folded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "“", "”", "„": result.append("\"")
            case "‘", "’": result.append("'")
            case _ where scalar.properties.isWhitespace:
                if let last = result.last, last != " " { result.append(" ") }
            default: result.append(scalar)
            }
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }
}
