/// What a language brings to marking, made ready once in a process.
struct Tools: Sendable {
    let lexicon: Lexicon
    let figures: FigureTables
    let lists: ListSplitter

    private init(_ language: Language) {
        lexicon = Lexicon(language)
        figures = FigureTables(language)
        lists = ListSplitter(language)
    }

    /// The tools of a language of `Language.all`.
    static func of(_ language: Language) -> Tools {
        switch language.code {
        case "de": german
        case "fr": french
        case "es": spanish
        case "it": italian
        case "ja": japanese
        case "ru": russian
        case "he": hebrew
        default: english
        }
    }

    private static let english = Tools(.english)
    private static let german = Tools(.german)
    private static let french = Tools(.french)
    private static let spanish = Tools(.spanish)
    private static let italian = Tools(.italian)
    private static let japanese = Tools(.japanese)
    private static let russian = Tools(.russian)
    private static let hebrew = Tools(.hebrew)
}
