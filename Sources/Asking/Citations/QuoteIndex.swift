/// The text of an article as quotations are looked up in it: by blank-line block, white space folded and
/// quotation marks straightened.
package struct QuoteIndex: Sendable {
    /// Each block's folded text; `¶n` is the element n - 1.
    private let blocks: [[UInt8]]

    /// Reads the UTF-8 text that a deck's `article` names.
    package init(text: [UInt8]) {
        var blocks: [[UInt8]] = []
        var block: [UInt8] = []
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
                if !block.isEmpty { blocks.append(block) }
                block = []
            } else {
                block += line
                block.append(0x0A)
            }
        }
        if !block.isEmpty { blocks.append(block) }
        self.blocks = blocks.map { Array(folded(String(decoding: $0, as: UTF8.self)).utf8) }
    }

    /// What is wrong with the quotations of a citation, in their order.
    package func faults(in citation: String) -> [QuoteFault] {
        let claimed = paragraph(in: citation)
        return quotations(in: citation).compactMap { quote in
            let needles = folded(quote).components(separatedBy: ["...", "[…]", "…"])
            let found = blocks.indices.filter { holds(blocks[$0], needles) }.map { $0 + 1 }
            if found.isEmpty { return .absent(quote: quote) }
            guard let claimed, !found.contains(claimed) else { return nil }
            return .elsewhere(quote: quote, claimed: claimed, found: found[0])
        }
    }

    /// Whether the parts stand in the block one after the other.
    private func holds(_ block: [UInt8], _ parts: [[UInt8]]) -> Bool {
        var rest = block[...]
        for part in parts {
            guard let end = rest.end(of: part) else { return false }
            rest = rest[end...]
        }
        return true
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

/// The texts between double quotation marks, straight or curly.
private func quotations(in citation: String) -> [String] {
    var quotations: [String] = []
    var current: String?
    for character in citation {
        switch character {
        case "\"", "“", "”":
            if let quote = current {
                if !quote.isEmpty { quotations.append(quote) }
                current = nil
            } else if character != "”" {
                current = ""
            }
        default: current?.append(character)
        }
    }
    return quotations
}

/// The number behind `¶`.
private func paragraph(in citation: String) -> Int? {
    guard let sign = citation.lastIndex(of: "¶") else { return nil }
    return Int(citation[citation.index(after: sign)...].prefix { $0.isASCII && $0.isNumber })
}

/// With runs of white space as one blank and curly quotation marks straight.
private func folded(_ text: String) -> String {
    var result = ""
    var isAfterBlank = true
    for scalar in text.unicodeScalars {
        switch scalar {
        case "“", "”", "„": result += "\""
        case "‘", "’": result += "'"
        case _ where scalar.properties.isWhitespace:
            if !isAfterBlank { result += " " }
            isAfterBlank = true
            continue
        default: result.unicodeScalars.append(scalar)
        }
        isAfterBlank = false
    }
    return isAfterBlank ? String(result.dropLast()) : result
}

extension String {
    /// The parts between any of the separators, as bytes without blanks at their ends.
    fileprivate func components(separatedBy separators: [String]) -> [[UInt8]] {
        var parts = [self[...]]
        for separator in separators { parts = parts.flatMap { $0.split(separator: separator) } }
        return parts.map { part in
            let start = part.drop { $0 == " " }
            return Array(start.utf8.reversed().drop { $0 == 0x20 }.reversed())
        }
    }
}

extension ArraySlice<UInt8> {
    /// The index behind the first occurrence of some bytes.
    fileprivate func end(of part: [UInt8]) -> Int? {
        guard let first = part.first, count >= part.count else { return part.isEmpty ? startIndex : nil }
        var start = startIndex
        while let index = self[start...(endIndex - part.count)].firstIndex(of: first) {
            if self[index..<index + part.count].elementsEqual(part) { return index + part.count }
            start = index + 1
            if start > endIndex - part.count { return nil }
        }
        return nil
    }
}
