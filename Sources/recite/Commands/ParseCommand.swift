import ArgumentParser
import English

/// `recite parse`: what the English pipeline makes of a text.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Show sentences, words, phrases and clauses of an English text.",
        discussion: """
            For people who write makers of cards, and for scripts. A paragraph, text between blank lines, is parsed on \
            its own; offsets are bytes of the file. Without --uncorrected a few plain errors of the networks are put \
            right; with it the output is that of spaCy 3.8 with en_core_web_sm 3.8.0.

            Examples:
              recite parse article.txt
              echo "The council closed the bridge in May." | recite parse
              recite parse article.txt --json --uncorrected
            """)

    @Argument(help: "The text, or - for standard input.")
    var file = "-"

    @Flag(help: "Print sentences, tokens, phrases, clauses and coordinations as JSON.")
    var json = false

    @Flag(help: "Leave out recite's own corrections.")
    var uncorrected = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let context = common.context
        try context.run {
            let bytes = file == "-" ? try FileSystem.readStandardInput() : try FileSystem.read(file)
            let parsed = EnglishModel.standard.parse(bytes, corrected: !uncorrected)
            if json {
                try printJSON(parsed, to: context.console)
            } else {
                for sentence in parsed.sentences { try context.console.print(SentenceTable(sentence).lines) }
            }
            return .done
        }
    }

    /// One line a sentence, so that a long text never stands in memory as a whole.
    private func printJSON(_ parsed: ParsedText, to console: Console) throws {
        try console.print("{\"sentences\":[")
        for (index, sentence) in parsed.sentences.enumerated() {
            let separator = index + 1 < parsed.sentences.count ? "," : ""
            // The line has no controls left; what the console would do again takes as long as the parse.
            try console.output.write(SentenceJSON(sentence).line + separator + "\n")
        }
        try console.print("]}")
    }
}
