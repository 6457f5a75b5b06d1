import ArgumentParser
import Asking
import Cards
import Drilling
import Foundation
import Reading

/// `recite draft`: an article becomes a deck.
struct DraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Write a deck of cited cards from an article.",
        discussion: """
            Reads text, Markdown or HTML and asks only what the article says for sure; what gave no card is counted, \
            with the reason. The deck is yours to curate, with `recite curate` or in a text editor. Drafting into a \
            deck of the same article, or of an older edition of it, merges: cards that are there stay as they are, \
            rejected ones stay away, new ones come in, and cards whose sentence changed are listed.

            Examples:
              recite draft article.txt -o Decks/article.md
              recite draft page.html --save-text page.txt -o Decks/page.md
              recite draft - --json < article.txt
              recite draft article.txt --writer Scripts/sample-writer -o Decks/article.md
            """)

    @Argument(help: "The article, or - for standard input.")
    var article: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write the deck to this file; - is standard output.", valueName: "deck"))
    var output: String?

    @Option(help: "How the article is written: text, markdown or html; else its name or content tells.")
    var format: ArticleFormat?

    @Option(help: ArgumentHelp("Write the text that byte offsets count in.", valueName: "file"))
    var saveText: String?

    @Option(help: "Keep at most this many cards, the best.")
    var count: Int?

    @Option(
        help: ArgumentHelp("Ask only cards of these kinds, such as list,cloze.", valueName: "kinds"),
        transform: DraftCommand.kinds)
    var kinds: Set<DraftCard.Kind>?

    @Option(
        help: ArgumentHelp("Ask only what stands below a heading with these words.", valueName: "heading"))
    var section: String?

    @Flag(help: "Keep every card that passes the gates, however low it ranks.")
    var all = false

    @Flag(help: "Replace files that exist.")
    var force = false

    @Flag(help: "Print article, claims, cards and refusals as JSON.")
    var json = false

    @OptionGroup var writer: WriterOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let context = common.context
        try context.run {
            let output = output == "-" ? nil : output
            let target = try output.map { try DraftTarget($0, replacing: force) }
            let source = try ArticleFile.read(article, format: format)
            if let saveText {
                try AtomicFile.write(source.article.text, to: saveText, replacing: force)
            }
            let wishes = Wishes(count: count, kinds: kinds, section: section, all: all)
            let name = target?.name(of: article) ?? article
            var draft = Asker.draft(
                article: source.article, path: name,
                text: Draft.SavedText(path: saveText, sha256: Digest.hex(source.article.text)), wishes: wishes
            )
            draft.article.path = article
            draft = try writer.joined(
                to: draft, of: source.article,
                deck: DraftNaming.deckID(path: name, title: source.article.title), wishes: wishes, in: context
            )
            if json { try context.console.print(text: JSONText.page(draft)) }
            context.console.tell("\(article): \(plural(draft.cards.count, "card")); \(draft.summary)")
            if draft.unsure > 0 {
                context.console.tell(
                    "\(article): \(plural(draft.unsure, "less sure card")) left out; `--all` writes them")
            }
            show(draft.contradictions, in: context)
            for caution in source.article.cautions { context.console.tell("\(article): caution: \(caution)") }
            return json && output == nil
                ? .done : try write(draft, of: source.article, to: target, in: context)
        }
    }

    /// The first few pairs; a text may hold thousands.
    private func show(_ contradictions: [String], in context: Context) {
        let most = 10
        for pair in contradictions.prefix(most) { context.console.tell("\(article):\(pair)") }
        let rest = contradictions.count - most
        guard rest > 0 else { return }
        context.console.tell("\(article): \(plural(rest, "more contradiction")); --json lists all")
    }

    private static func kinds(_ text: String) throws -> Set<DraftCard.Kind> {
        let names = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let known = DraftCard.Kind.allCases.map(\.rawValue)
        if let odd = names.first(where: { !known.contains($0) }) {
            throw ValidationError(
                "there is no kind \"\(odd)\"; the kinds are \(known.joined(separator: ", "))")
        }
        return Set(names.compactMap(DraftCard.Kind.init(rawValue:)))
    }

    func validate() throws {
        if let count, count < 1 { throw ValidationError("--count must be 1 or more") }
    }

    /// Writes the deck to its file, merges it into the deck that is there, or prints it.
    private func write(
        _ draft: Draft, of source: Article, to target: DraftTarget?, in context: Context
    ) throws -> ExitStatus {
        guard !draft.cards.isEmpty || target?.deck != nil else {
            context.console.tell("recite: no card can be asked well of this article, so no deck is written")
            return .fault
        }
        if let target {
            let log = DraftLog(options: library)
            try target.take(draft, article: article, text: source.text, log: log, context)
        } else {
            try context.console.print(text: DeckWriter.write(draft.deck))
        }
        return .done
    }
}

extension ArticleFormat: ExpressibleByArgument {}
