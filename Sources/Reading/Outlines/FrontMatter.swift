/// The keys that a Markdown file sets above its text.
struct FrontMatter {
    let title: String?
    let language: String?

    /// Reads `title:` and `lang:` or `language:` from the lines of a YAML or TOML block.
    init(_ text: [UInt8], _ span: Range<Int>) {
        var values: [String: String] = [:]
        for line in String(decoding: text[span], as: UTF8.self).split(whereSeparator: \.isNewline) {
            guard let sign = line.firstIndex(where: { $0 == ":" || $0 == "=" }), line.first?.isLetter ?? false
            else {
                continue
            }
            let key = line[..<sign].filter { !$0.isWhitespace }.lowercased()
            let value = line[line.index(after: sign)...].drop { $0.isWhitespace }
            values[key] = Self.unquoted(value)
        }
        title = values["title"].flatMap { $0.isEmpty ? nil : $0 }
        language = (values["lang"] ?? values["language"]).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func unquoted(_ value: Substring) -> String {
        var value = value
        while value.last?.isWhitespace ?? false { value.removeLast() }
        if value.count >= 2, let quote = value.first, quote == value.last, quote == "\"" || quote == "'" {
            value = value.dropFirst().dropLast()
        }
        return String(value)
    }
}
