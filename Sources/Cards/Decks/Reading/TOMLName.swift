/// The one key of a TOML header that hashcards reads.
enum TOMLName {
    /// The value of `name = "..."`, in either kind of quotation marks.
    static func read(_ text: String) -> String? {
        for line in text.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, trimmed(parts[0]) == "name" else { continue }
            return value(trimmed(parts[1]))
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> String {
        let bytes = Array(text.utf8)
        return bytes.string(bytes.trimmed(0..<bytes.count))
    }

    private static func value(_ text: String) -> String? {
        guard let quote = text.first, quote == "\"" || quote == "'" else { return nil }
        var output = ""
        var isEscaped = false
        for character in text.dropFirst() {
            if isEscaped {
                output.append(escapes[character] ?? character)
                isEscaped = false
            } else if character == "\\", quote == "\"" {
                isEscaped = true
            } else if character == quote {
                return output
            } else {
                output.append(character)
            }
        }
        return nil
    }

    private static let escapes: [Character: Character] = ["n": "\n", "t": "\t", "r": "\r"]
}
