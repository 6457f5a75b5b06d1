/// How a difference is shown.
enum Difference {
    /// `typed -> expected`, one line, in plain characters.
    static func text(of typed: String, _ expected: String) -> String {
        "\(plain(typed)) -> \(plain(expected))"
    }

    /// One line without control and bidi characters, cut at 200 characters.
    static func plain(_ text: String) -> String {
        if text.utf8.count <= 200, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.trimmed }
        var line = ""
        for scalar in text.unicodeScalars.prefix(1_000) {
            if (0x20..<0x7F).contains(scalar.value) || (0xC0..<0x530).contains(scalar.value) {
                line.unicodeScalars.append(scalar)
                continue
            }
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: line.unicodeScalars.append(" ")
            case .format where scalar.value != 0x200D: break
            case .surrogate, .unassigned, .privateUse: line.unicodeScalars.append("\u{FFFD}")
            default: line.unicodeScalars.append(scalar)
            }
        }
        let short = line.trimmed
        return short.count > 200 ? short.prefix(199) + "…" : short
    }
}
