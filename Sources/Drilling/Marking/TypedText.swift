/// What a learner typed, read as words, as a figure or to the letter, as the key needs it.
struct TypedText {
    let raw: String
    let wording: Wording
    /// Present where the key holds figures.
    let figure: FigureReader.Reading?
    /// Present where the key holds code.
    let exact: String?

    init(_ raw: String, for needs: Needs, tools: Tools) {
        self.raw = raw
        wording = Wording(raw, lexicon: tools.lexicon)
        figure = needs.figures ? FigureReader.read(raw, tables: tools.figures) : nil
        exact = needs.code ? TypedText.exact(raw) : nil
    }

    /// What the forms of a key ask for.
    struct Needs {
        var figures = false
        var code = false
    }

    /// Whether nothing was said.
    var isBlank: Bool {
        guard wording.words.isEmpty else { return false }
        guard let exact else { return true }
        return exact.isEmpty
    }

    private static func exact(_ raw: String) -> String {
        let trimmed = raw.trimmed
        let isQuoted = trimmed.count > 2 && trimmed.hasPrefix("`") && trimmed.hasSuffix("`")
        return Expected.exact(isQuoted ? String(trimmed.dropFirst().dropLast()) : trimmed)
    }
}
