/// Looks over several decks for what no file alone can show, and adds hints for the author.
package enum DeckChecker {
    /// Every diagnostic of the files and of what they say together, by path, line and column.
    package static func check(_ files: [DeckFile]) -> [Diagnostic<DeckFault>] {
        var checker = Run(rivals: PromptSketch.repeated(in: files))
        for file in files { checker.check(file) }
        return checker.diagnostics.sorted { left, right in
            (left.path, left.line, left.column) < (right.path, right.line, right.column)
        }
    }

    private struct Place {
        var path: String
        var line: Int
    }

    private struct Run {
        var diagnostics: [Diagnostic<DeckFault>] = []
        /// The sketches that several prompts share: only those can be the same, and few are.
        let rivals: Set<UInt64>
        private var ids: [String: Place] = [:]
        /// By the prompt and topic, the first note that asks it and its answer.
        private var prompts: [String: (place: Place, answer: [String], surface: String)] = [:]

        init(rivals: Set<UInt64>) {
            self.rivals = rivals
        }

        mutating func check(_ file: DeckFile) {
            diagnostics += file.diagnostics
            for (note, place) in zip(file.deck.notes, file.places) {
                let here = Place(path: file.path, line: place.line)
                checkID(note, place, here)
                if rivals.contains(PromptSketch.of(note)) { checkPrompt(note, here) }
            }
            advise(on: file)
        }

        private mutating func add(_ fault: DeckFault, _ place: Place, column: Int = 1) {
            diagnostics.append(
                Diagnostic(
                    path: place.path, line: place.line, column: column, severity: fault.severity,
                    fact: fault))
        }

        private mutating func checkID(_ note: Note, _ place: NotePlace, _ here: Place) {
            guard let id = note.id else { return }
            if let first = ids[id] {
                add(.attribute(.repeatedIDElsewhere(id, path: first.path, line: first.line)), here)
            } else {
                ids[id] = here
            }
        }

        /// Two notes that ask the same with different answers teach neither (instructors.md, E3).
        private mutating func checkPrompt(_ note: Note, _ here: Place) {
            let meaning = NoteMeaning(note)
            let asked = NoteMeaning.normal(note.askedText)
            let key = ([meaning.kindName] + note.topic + [asked]).joined(separator: "\n")
            let surface = ContentHash.surface(note)
            guard let first = prompts[key] else {
                prompts[key] = (here, meaning.keys, surface)
                return
            }
            if first.surface == surface {
                add(.advice(.sameNote(path: first.place.path, line: first.place.line)), here)
            } else if first.answer != meaning.keys {
                add(.advice(.samePrompt(path: first.place.path, line: first.place.line)), here)
            }
        }

        private mutating func advise(on file: DeckFile) {
            let start = Place(path: file.path, line: 1)
            if file.deck.notes.isEmpty, !file.hasErrors { add(.advice(.noCards), start) }
            let missing = file.deck.notes.filter { $0.id == nil }.count
            if missing > 0, file.deck.mode == .full { add(.advice(.missingIDs(missing)), start) }
        }
    }
}

/// A hash that notes which ask the same have in common: of the letters and digits of what is asked.
private enum PromptSketch {
    static func repeated(in files: [DeckFile]) -> Set<UInt64> {
        var seen: Set<UInt64> = []
        var repeated: Set<UInt64> = []
        for note in files.lazy.flatMap(\.deck.notes) {
            let sketch = of(note)
            if !seen.insert(sketch).inserted { repeated.insert(sketch) }
        }
        return repeated
    }

    /// FNV-1a; only a text beyond ASCII has to be normalised for it.
    static func of(_ note: Note) -> UInt64 {
        let text = note.askedText
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in (isPlain ? text : NoteMeaning.normal(text)).utf8 {
            let isUpper = byte >= 0x41 && byte <= 0x5A
            guard byte >= 0x80 || byte.isASCIILetter || byte.isDigit else { continue }
            hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* 0x100_0000_01B3
        }
        return hash
    }
}

extension Note {
    /// What is asked; of a cloze, the sentence without its gaps.
    fileprivate var askedText: String {
        switch kind {
        case .short(let prompt, _), .number(let prompt, _), .shown(let prompt, _), .list(let prompt, _),
            .order(let prompt, _), .choice(let prompt, _):
            prompt
        case .pair(let term, _, _): term
        case .judge(let statement, _): statement
        case .cloze(let cloze):
            cloze.parts.map { part in
                if case .text(let text) = part { text } else { "____" }
            }.joined()
        }
    }
}
