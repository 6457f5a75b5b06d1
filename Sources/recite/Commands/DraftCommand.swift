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
            with the reason. The deck is yours to curate in a text editor.

            Examples:
              recite draft article.txt -o Decks/article.md
              recite draft page.html --save-text page.txt -o Decks/page.md
              recite draft - --json < article.txt
            """)

    @Argument(help: "The article, or - for standard input.")
    var article: String

    @Option(name: .shortAndLong, help: ArgumentHelp("Write the deck to this file.", valueName: "deck"))
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

    @Option(help: ArgumentHelp("Ask only what stands below a heading with these words.", valueName: "heading"))
    var section: String?

    @Flag(help: "Keep every card that passes the gates, however low it ranks.")
    var all = false

    @Flag(help: "Replace files that exist.")
    var force = false

    @Flag(help: "Print article, claims, cards and refusals as JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let context = common.context
        try context.run {
            let source = try ArticleFile.read(article, format: format)
            if let saveText {
                try AtomicFile.write(source.article.text, to: saveText, replacing: force)
            }
            let draft = Asker.draft(
                article: source.article, path: article,
                text: Draft.SavedText(path: saveText, sha256: Digest.hex(source.article.text)),
                wishes: Wishes(count: count, kinds: kinds, section: section, all: all))
            if json { try context.console.print(text: JSONText.page(draft)) }
            context.console.tell("\(article): \(plural(draft.cards.count, "card")); \(draft.summary)")
            for caution in source.article.cautions { context.console.tell("\(article): caution: \(caution)") }
            return json && output == nil ? .done : try write(draft, in: context)
        }
    }

    private static func kinds(_ text: String) throws -> Set<DraftCard.Kind> {
        let names = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let known = DraftCard.Kind.allCases.map(\.rawValue)
        if let odd = names.first(where: { !known.contains($0) }) {
            throw ValidationError("there is no kind \"\(odd)\"; the kinds are \(known.joined(separator: ", "))")
        }
        return Set(names.compactMap(DraftCard.Kind.init(rawValue:)))
    }

    func validate() throws {
        if let count, count < 1 { throw ValidationError("--count must be 1 or more") }
    }

    /// Writes the deck to its file, or prints it.
    private func write(_ draft: Draft, in context: Context) throws -> ExitStatus {
        guard !draft.cards.isEmpty else {
            context.console.tell("recite: no card can be asked well of this article, so no deck is written")
            return .fault
        }
        var deck = draft.deck
        guard let output else {
            try context.console.print(text: DeckWriter.write(deck))
            return .done
        }
        deck.header.article = article == "-" ? nil : FileSystem.path(to: article, fromFolderOf: output)
        try AtomicFile.write(Array(DeckWriter.write(deck).utf8), to: output, replacing: force)
        context.console.tell(
            "\(output): written; `recite check \(output)` reads it back, a text editor curates it")
        return .done
    }
}

extension ArticleFormat: ExpressibleByArgument {}
