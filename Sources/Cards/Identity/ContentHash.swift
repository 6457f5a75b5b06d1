import Foundation

/// Hashes of what a note says.
package enum ContentHash {
    /// Hex digits of a hash: 80 bits.
    static let length = 20

    /// The hash of the text of every field, in normal form C; a review keeps it as its revision.
    ///
    /// It is equal for equal content, whatever the note's id, tags, place, topic or switch.
    package static func surface(_ note: Note) -> String {
        var hasher = FieldHasher()
        hasher.add(note.kind)
        hasher.add("hint", note.hint)
        hasher.add("remark", note.remark)
        hasher.add("citation", note.citation)
        for wrong in note.wrong { hasher.add("wrong", wrong) }
        return hasher.digest(length)
    }

    /// The hash of what is asked and what is right, case, blanks and the order of options aside.
    package static func meaning(_ note: Note) -> String {
        let meaning = NoteMeaning(note)
        var hasher = FieldHasher()
        hasher.add("kind", meaning.kindName)
        for word in meaning.promptTokens { hasher.add("prompt", word) }
        for key in meaning.keys { hasher.add("key", key) }
        for number in meaning.numbers { hasher.add("number", number) }
        hasher.add("negations", String(meaning.negations))
        return hasher.digest(length)
    }
}

/// Gathers named texts without their running into each other.
struct FieldHasher {
    private var bytes: [UInt8] = []

    mutating func add(_ name: String, _ text: String?) {
        guard let text else { return }
        let normal = text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
        bytes += Array("\(name) \(normal.utf8.count):".utf8)
        bytes += Array(normal.utf8)
    }

    mutating func add(_ kind: Note.Kind) {
        switch kind {
        case .short(let prompt, let answers): add("short", prompt, answers)
        case .number(let prompt, let answer): add("number", prompt, [answer.written])
        case .shown(let prompt, let answer): add("shown", prompt, [answer])
        case .list(let prompt, let items): add("list", prompt, items)
        case .order(let prompt, let items): add("order", prompt, items)
        case .choice(let prompt, let options):
            add("choice", prompt, options.map { ($0.isRight ? "x" : " ") + $0.text })
        case .cloze(let cloze): add(cloze)
        case .judge(let statement, let isTrue): add(isTrue ? "true" : "false", statement, [])
        case .pair(let term, let definition, let bothWays):
            add(bothWays ? "both" : "pair", term, [definition])
        }
    }

    private mutating func add(_ name: String, _ prompt: String, _ answers: [String]) {
        add(name, prompt)
        for answer in answers { add("answer", answer) }
    }

    private mutating func add(_ cloze: Cloze) {
        for part in cloze.parts {
            switch part {
            case .text(let text): add("text", text)
            case .gap(let gap):
                for answer in gap.answers { add("gap", answer) }
                add("gap hint", gap.hint)
            }
        }
        add("cloze", "")
    }

    func digest(_ length: Int) -> String {
        let hex = Array("0123456789abcdef".utf8)
        let digits = Digest.sha256(bytes).prefix(length / 2).flatMap {
            [hex[Int($0 >> 4)], hex[Int($0 & 15)]]
        }
        return String(decoding: digits, as: UTF8.self)
    }
}
