import ArgumentParser
import Asking
import Cards
import Drilling
import Foundation
import Reading
import Storage

/// `recite curate`: a draft's cards, one by one, with a verdict on each.
struct CurateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "curate",
        abstract: "Go through a deck's cards: accept, edit, reword, reject.",
        discussion: """
            Shows each card that has no verdict yet, with its source and what speaks for it. a accepts, e edits in \
            $EDITOR, x rejects with a reason, w rewords in place, m shows other forms of the same claim, u undoes, \
            q quits; the next run goes on where this one stopped. A rejected card leaves the deck, and its id stays \
            in a comment, so that drafting the article again leaves it out.

            Examples:
              recite curate Decks/article.md
              recite curate Decks/article.md --again
              recite curate --stats                 how often each maker's cards are kept
              printf 'a\\nx not worth asking\\nq\\n' | recite curate Decks/article.md
            """)

    @Argument(help: "The deck.")
    var deck: String?

    @Flag(help: "Tell how often each maker's cards are kept, of the deck or of all.")
    var stats = false

    @Flag(help: "Ask for verdicts given before anew.")
    var again = false

    @Flag(help: "With --stats, print JSON.")
    var json = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if deck == nil, !stats { throw ValidationError("Name a deck, or ask for --stats.") }
        if json, !stats { throw ValidationError("--json goes with --stats.") }
    }

    func run() throws {
        let context = common.context
        try context.run {
            let file = try deck.map(CurateCommand.read)
            let library = try Library.open(of: library, in: context)
            if stats { return try tellStats(of: file, library, context) }
            guard let file else { return .usage }
            return try curate(file, library, context)
        }
    }

    /// A deck that can be curated, or why not.
    private static func read(_ path: String) throws -> DeckFile {
        let file = DeckFile.read(try FileSystem.read(path, limit: DeckLimit.bytes), path: path)
        guard !file.deck.notes.isEmpty else { throw WorkspaceFault.noCards(paths: [path]) }
        return file
    }

    private func tellStats(of file: DeckFile?, _ library: Library, _ context: Context) throws -> ExitStatus {
        let stats = CuratingStats(try library.curations(ofDeck: file.map(CuratingSession.name)))
        if json {
            try context.console.print(text: JSONText.page(stats))
        } else {
            try context.console.print(stats.lines)
        }
        return .done
    }

    private func curate(_ file: DeckFile, _ library: Library, _ context: Context) throws -> ExitStatus {
        let lock = try SessionLock(library: library.path)
        defer { _ = lock }
        let source = ArticleOfDeck(file, context.console)
        let session = CuratingSession(
            file, draft: source?.draft, text: source?.text,
            log: try library.curations(ofDeck: CuratingSession.name(of: file)), again: again)
        var runner = CuratingRunner(
            context: context, library: library, editor: Editor(environment: context.environment),
            path: file.path, session: session)
        return try runner.run()
    }
}

/// The article that a deck names, drafted under the deck's id with every candidate.
private struct ArticleOfDeck {
    var draft: Draft
    var text: [UInt8]

    /// Nothing where the deck names no article; where it cannot be read, that is told.
    init?(_ file: DeckFile, _ console: Console) {
        guard let name = file.deck.header.article else { return nil }
        let path = name.hasPrefix("/") ? name : "\(FileSystem.parent(of: file.path))/\(name)"
        do {
            let article = try ArticleFile.read(path).article
            text = article.text
            draft = Asker.draft(
                article: article, path: DraftKinship.path(keeping: CuratingSession.name(of: file)),
                text: Draft.SavedText(path: nil, sha256: ""), wishes: Wishes(all: true))
        } catch {
            console.tell("\(file.path): its article cannot be read, so there are no other forms: \(error)")
            return nil
        }
    }
}
