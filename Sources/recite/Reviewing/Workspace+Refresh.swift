import Cards
import Drilling
import Storage

extension Workspace {
    /// Brings the library in line with the deck files that changed since it last looked, and tells what matters.
    func refresh() throws {
        try library.schedule(configuration.scheduling)
        let known = try library.deckFacts()
        for (path, name) in decks.sorted(by: { $0.key < $1.key }) {
            let facts = try FileSystem.facts(name)
            let old = known[path]
            if let old, old.size == facts.size, old.mtime == facts.modified { continue }
            try refresh(path, named: name, facts, old)
        }
        guard
            try known.keys.contains(where: { decks[$0] != nil })
                || library.deckFacts().keys
                    .contains(where: { decks[$0] != nil })
        else {
            throw WorkspaceFault.noCards(paths: decks.values.sorted())
        }
    }

    private func refresh(
        _ path: String, named name: String, _ facts: FileSystem.Facts, _ old: DeckFacts?
    ) throws {
        let bytes = try FileSystem.read(name, limit: DeckLimit.bytes)
        let new = DeckFacts(size: facts.size, mtime: facts.modified, hash: Digest.hex(bytes))
        guard new.hash != old?.hash else { return try library.touch(path, new) }
        let file = DeckFile.read(bytes, path: path)
        let errors = file.diagnostics.count { $0.severity == .error }
        if errors > 0 {
            context.console.tell(
                "\(name): \(plural(errors, "fault")), the other cards are asked; `recite check \(name)` shows them"
            )
        }
        // A page of prose is no deck, and a deck that a fault emptied keeps its cards.
        guard !file.deck.notes.isEmpty || (old != nil && errors == 0) else { return }
        let report = try library.index(
            file, new, settings: configuration.scheduling(file.deck.header), at: context.timekeeper.now)
        tell(report, about: name)
    }

    /// Tells what a learner would wonder about later; new cards and small edits speak for themselves.
    private func tell(_ report: IndexReport, about name: String) {
        let changed = report.edited.filter { $0.change == .meaning }
        if !changed.isEmpty {
            context.console.tell(
                "\(name): \(plural(changed.count, "card")) changed in meaning and start anew; their history is kept"
            )
        }
        if !report.retired.isEmpty {
            context.console.tell(
                "\(name): \(plural(report.retired.count, "card")) gone from the deck; their history is kept")
        }
        for renaming in report.renamed where renaming.basis == .likeness {
            context.console.tell(
                "\(name): \(renaming.new) is taken for the edited \(renaming.old) and keeps its history; "
                    + "`recite check --stamp` gives notes ids, so that none has to be guessed")
        }
        for card in report.repeated {
            context.console.tell(
                "\(name): \(card) stands twice; the first is asked, `recite check` shows where")
        }
        for move in report.moved { context.console.tell("\(name): \(move.card) came from \(move.from)") }
    }
}

/// How large a deck may be.
enum DeckLimit {
    /// Half a million cards; reading takes some ten times that memory.
    static let bytes = 64 << 20
}
