import Asking
import Cards
import Drilling
import Storage

/// The file that a draft is written to: new, replaced, or a curated deck that the draft is merged into.
struct DraftTarget {
    let path: String
    /// The deck that is there and stays.
    let deck: DeckFile?
    private let replaces: Bool

    /// Looks at what is there; a deck with faults is refused, for what cannot be read would be drafted again.
    init(_ path: String, replacing: Bool) throws {
        self.path = path
        replaces = replacing
        guard !replacing, let facts = try? FileSystem.facts(path), facts.isFile else {
            deck = nil
            return
        }
        let file = DeckFile.read(try FileSystem.read(path, limit: DeckLimit.bytes), path: path)
        let isDeck = file.deck.mode == .full && (file.deck.header.article != nil || !file.deck.notes.isEmpty)
        guard !isDeck || !file.hasErrors else { throw Faulty(path: path) }
        deck = isDeck ? file : nil
    }

    private struct Faulty: Error, CustomStringConvertible {
        var path: String

        var description: String {
            "\(path): error: the deck has faults, so nothing is merged into it; `recite check \(path)` shows them"
        }
    }

    /// The name under which the article is drafted, so that the cards get the ids that the deck has.
    func name(of article: String) -> String {
        deck.map { DraftKinship.path(keeping: CuratingSession.name(of: $0)) } ?? article
    }

    /// Writes the draft, or merges it, and logs what came into the deck.
    func take(_ draft: Draft, article: String, text: [UInt8], log: DraftLog, _ context: Context) throws {
        let link = article == "-" ? nil : FileSystem.path(to: article, fromFolderOf: path)
        if let deck, isSame(article, deck) || DraftKinship.isOf(deck, draft, text: text) {
            return try merge(draft, into: deck, link: link, text: text, log: log, context)
        }
        var new = draft.deck
        new.header.article = link
        try AtomicFile.write(Array(DeckWriter.write(new).utf8), to: path, replacing: replaces)
        context.console.tell(
            "\(path): written; `recite curate \(path)` goes through the cards, as does a text editor")
        log.add(draft.cards, to: DeckFile.read(Array(DeckWriter.write(new).utf8), path: path), context)
    }

    private func isSame(_ article: String, _ deck: DeckFile) -> Bool {
        guard let named = deck.deck.header.article, article != "-" else { return false }
        let path = named.hasPrefix("/") ? named : "\(FileSystem.parent(of: self.path))/\(named)"
        return FileSystem.absolute(path) == FileSystem.absolute(article)
    }

    private func merge(
        _ draft: Draft, into deck: DeckFile, link: String?, text: [UInt8], log: DraftLog, _ context: Context
    ) throws {
        let merge = try DraftMerge(draft, into: deck, text: text, log: log.rows(of: deck, context))
        var file = merge.file
        if let link, deck.deck.header.article != link { file = try file.setting(article: link) }
        if file.bytes != deck.bytes { try AtomicFile.write(file.bytes, to: path, replacing: true) }
        for line in merge.lines(path) { context.console.tell(line) }
        log.add(draft.cards, to: file, context)
    }
}

extension DraftMerge {
    /// What became of the deck, then the cards that came in and those that need a look.
    fileprivate func lines(_ path: String) -> [String] {
        var away: [String] = []
        if rejected > 0 { away.append("\(rejected) rejected before") }
        if removed > 0 { away.append("\(removed) taken out by hand") }
        let stays = away.isEmpty ? "" : "; left out: " + away.joined(separator: ", ")
        var lines = [
            "\(path): merged: \(plural(added.count, "card")) came in, \(plural(kept, "card")) of the draft there already\(stays)"
        ]
        if renumbered > 0 { lines.append("\(path): \(plural(renumbered, "paragraph number")) corrected") }
        lines += added.map { "\(path): new: \($0.prompt)" }
        for note in changed {
            let now = note.now.map { "reads now \"\($0)\"" } ?? "is gone from the article"
            let offer = note.offer == nil ? "" : "; `m` in `recite curate` offers a new card in its place"
            lines.append(
                "\(path):\(note.line): warning: the sentence of \"\(note.note.asked)\" \(now)\(offer)")
        }
        return lines
    }
}

/// The library's log of what drafts brought into decks.
///
/// By it a card that was taken out by hand is told from a new one. A library that cannot be used is told and done
/// without.
struct DraftLog {
    let options: LibraryOptions

    func rows(of deck: DeckFile, _ context: Context) -> [Curation] {
        attempt(context) { try $0.curations(ofDeck: CuratingSession.name(of: deck)) } ?? []
    }

    /// Notes the cards of a draft that the deck holds, as far as the log does not know them.
    func add(_ cards: [DraftCard], to file: DeckFile, _ context: Context) {
        let deck = CuratingSession.name(of: file)
        let held = Set(file.deck.notes.compactMap(\.id))
        _ = attempt(context) { library in
            let known = Set(try library.curations(ofDeck: deck).map(\.note))
            var seen: Set<String> = known
            let rows = cards.compactMap { card -> Curation? in
                let note = CardID(card.id).note
                guard held.contains(note), seen.insert(note).inserted else { return nil }
                return Curation(deck: deck, note: note, maker: card.maker, outcome: .drafted)
            }
            try library.append(rows, at: context.timekeeper.now)
        }
    }

    private func attempt<Value>(_ context: Context, _ work: (Library) throws -> Value) -> Value? {
        do {
            return try work(Library.open(of: options, in: context))
        } catch {
            context.console.tell(
                "recite: cards that are taken out by hand may come back with the next draft: \(error)")
            return nil
        }
    }
}
