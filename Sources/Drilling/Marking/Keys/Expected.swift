import Foundation

/// One form of an answer, made ready to be compared.
struct Expected: Sendable {
    /// The index of the answer among the alternatives.
    var answer: Int
    /// What a learner is shown.
    var display: String
    var form: Form
    /// What the words run together must give; nil where some are optional.
    var fingerprint: UInt64?

    enum Form: Sendable {
        /// Code and symbols, to the letter.
        case exact(String)
        case figure(Figure)
        case words(Wording)
    }
}

extension Expected {
    /// Every form of an answer in deck syntax.
    static func forms(of answer: String, index: Int, tools: Tools) -> [Expected] {
        let plain = AnswerSyntax.withoutEmphasis(answer.trimmed)
        let segments = AnswerSyntax.segments(of: plain)
        if let figures = figures(of: segments, index: index, tools: tools) { return figures }
        if let code = AnswerSyntax.code(of: plain) {
            let spellings = Set([exact(code), exact(code, spellsOut: false)])
            return spellings.sorted().map { Expected(answer: index, display: code, form: .exact($0)) }
        }
        let spellings = AnswerSyntax.spellings(of: segments)
        let forms = spellings.flatMap { segments in
            figures(of: segments, index: index, tools: tools) ?? [
                words(of: segments, index: index, tools: tools)
            ]
        }
        // A number in words can be spelled with a slip, or be given in digits.
        guard let figure = figure(of: plain, tools: tools) else { return forms }
        return forms + [Expected(answer: index, display: plain, form: .figure(figure))]
    }

    /// The form in which code is compared: composed, without blanks around it or around `=`.
    ///
    /// `spellsOut`: raised digits as `^2`, otherwise as `2`.
    static func exact(_ code: String, spellsOut: Bool = true) -> String {
        let composed = spellsOut ? code : code.precomposedStringWithCompatibilityMapping
        let folded = Folding.text(Folding.fold(composed, keepsCase: true)).trimmed
        guard folded.contains("=") else { return folded }
        return folded.replacing(" =", with: "=").replacing("= ", with: "=")
    }

    private static func figures(
        of segments: [AnswerSyntax.Segment], index: Int, tools: Tools
    ) -> [Expected]? {
        let whole = segments.map(\.text).joined()
        guard whole.utf8.contains(where: { (0x30...0x39).contains($0) || $0 >= 0x80 }),
            whole.contains(where: \.isNumber), let figure = figure(of: whole, tools: tools)
        else { return nil }
        var forms = [Expected(answer: index, display: whole.trimmed, form: .figure(figure))]
        let needed = segments.filter { !$0.isOptional }.map(\.text).joined()
        if needed != whole, let figure = self.figure(of: needed, tools: tools) {
            forms.append(Expected(answer: index, display: needed.trimmed, form: .figure(figure)))
        }
        return forms
    }

    /// The figure that a text is, and nothing besides; a number with leading zeros is text.
    private static func figure(of text: String, tools: Tools) -> Figure? {
        let trimmed = text.trimmed
        // `18. Jahrhundert` is an ordinal and no quantity.
        let rest = trimmed.drop { $0.isNumber }
        if rest.count < trimmed.count, rest.hasPrefix(". "), rest.dropFirst(2).first?.isLetter == true {
            return nil
        }
        if trimmed.hasPrefix("0"), trimmed.dropFirst().first?.isNumber == true { return nil }
        guard case .figure(let figure) = FigureReader.read(trimmed, tables: tools.figures),
            figure.unknownWords == 0
        else { return nil }
        return figure
    }

    private static func words(of segments: [AnswerSyntax.Segment], index: Int, tools: Tools) -> Expected {
        var wording = Wording()
        for segment in segments {
            wording.append(segment.text, isOptional: segment.isOptional, tools.lexicon)
        }
        wording.settle()
        let display = segments.map(\.text).joined().trimmed
        let isWhole = !segments.contains(where: \.isOptional)
        return Expected(
            answer: index, display: display, form: .words(wording),
            fingerprint: isWhole ? wording.fingerprint : nil)
    }
}

extension Wording {
    /// Adds the words of a run of an answer.
    fileprivate mutating func append(_ text: String, isOptional: Bool, _ lexicon: Lexicon) {
        let first = words.count
        var reader = WordReader(text: lexicon.fold(text)[...], lexicon: lexicon)
        reader.read(into: &self)
        if isOptional { for index in first..<words.count { words[index].traits.insert(.optional) } }
    }
}
