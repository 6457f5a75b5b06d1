/// Writes a note for plain mode, where nothing but a bracket can be escaped.
enum PlainNoteWriter {
    static func write(_ note: Note) -> [UInt8] {
        switch note.kind {
        case .short(let prompt, let answers): question(prompt, answers.joined(separator: " | "))
        case .number(let prompt, let answer): question(prompt, answer.written)
        case .shown(let prompt, let answer): question(prompt, answer)
        case .list(let prompt, let items), .order(let prompt, let items):
            question(prompt, items.map { "- " + $0 }.joined(separator: "\n"))
        case .choice(let prompt, let options):
            question(prompt, options.filter(\.isRight).map(\.text).joined(separator: "\n"))
        case .judge(let statement, let isTrue): question(statement, isTrue ? "true" : "false")
        case .pair(let term, let definition, _): Array("\(term)::\(definition)".utf8)
        case .cloze(let cloze): Array(("C: " + cloze.parts.map(part).joined()).utf8)
        }
    }

    private static func question(_ prompt: String, _ answer: String) -> [UInt8] {
        Array("Q: \(prompt)\n\nA: \(answer)".utf8)
    }

    private static func part(_ part: Cloze.Part) -> String {
        switch part {
        case .text(let text): escaped(text)
        case .gap(let gap): "[" + escaped(gap.answers.first ?? "") + "]"
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("[", with: "\\[").replacing("]", with: "\\]")
    }
}
