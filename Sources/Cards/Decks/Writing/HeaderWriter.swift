/// Writes front matter: YAML for the whole grammar, hashcards' TOML for a plain deck with a title.
enum HeaderWriter {
    static func write(_ header: DeckHeader, mode: Deck.Mode) -> [UInt8] {
        guard mode == .full else {
            guard let title = header.title else { return [] }
            return Array("---\nname = \(quoted(title))\n---\n".utf8)
        }
        var text = "---\n"
        for key in HeaderKey.allCases {
            if let value = value(of: key, in: header) { text += "\(key.rawValue): \(value)\n" }
        }
        return Array((text + "---\n").utf8)
    }

    private static func value(of key: HeaderKey, in header: DeckHeader) -> String? {
        switch key {
        case .title: header.title.map(scalar)
        case .id: header.id.map(scalar)
        case .language: header.language.map(scalar)
        case .source: header.source.map(scalar)
        case .article: header.article.map(scalar)
        case .caution: header.caution.map(scalar)
        case .retention: header.retention.map { "\($0)" }
        case .newPerDay: header.newPerDay.map(String.init)
        case .reviewsPerDay: header.reviewsPerDay.map(String.init)
        case .order: header.order.map(scalar)
        case .exam: header.exam
        case .steps: header.steps.map(steps)
        case .relearningSteps: header.relearningSteps.map(steps)
        case .maximumInterval: header.maximumInterval.map(String.init)
        case .accents: header.accents.map(String.init)
        case .strict: header.strict.map(String.init)
        case .off: header.off.map(String.init)
        }
    }

    private static func steps(_ seconds: [Int]) -> String {
        "[" + seconds.map(DeckHeader.step).joined(separator: ", ") + "]"
    }

    /// A YAML scalar: plain where every reader takes it as text, else in quotation marks.
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    /// Begins with a letter, holds nothing that YAML gives a meaning, and is no word for nothing or a truth.
    private static func isPlain(_ text: String) -> Bool {
        let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
        guard let first = text.utf8.first, first.isASCIILetter || first >= 0xC3, text.utf8.last != Byte.space,
            !words.contains(text.lowercased()), !text.contains(": "), !text.contains(" #"),
            text.utf8.last != Byte.colon
        else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || " -_.,;:'()/!?’‘“”–—".unicodeScalars.contains(scalar)
        }
    }

    /// Double quotation marks, with what is not printable escaped; the escapes are those of YAML and of TOML.
    private static func quoted(_ text: String) -> String {
        var output = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\t": output += "\\t"
            case "\r": output += "\\r"
            case _ where isUnprintable(scalar): output += escape(scalar)
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output + "\""
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
            true
        default: scalar.value == 0xFFFE || scalar.value == 0xFFFF
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value > 0xFFFF ? 8 : 4
        let padding = String(repeating: "0", count: max(0, width - digits.count))
        return (width == 8 ? "\\U" : "\\u") + padding + digits
    }
}
