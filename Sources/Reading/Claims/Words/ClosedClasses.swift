/// The closed classes of English: words that are few, frequent and never coined.
enum ClosedClasses {
    static let table: [String: WordClass] = {
        var table: [String: WordClass] = [:]
        for (kind, words) in lists {
            for word in words.split(separator: " ") { table[String(word)] = kind }
        }
        return table
    }()

    private static let lists: [(WordClass, String)] = [
        (
            .determiner,
            "a an the each every either neither some any no another both all several many few much"
        ),
        (.possessive, "its their his her our your my whose"),
        (
            .pronoun,
            """
            i me we us you he him she it they them itself themselves himself herself ourselves one \
            someone everyone anyone nobody something nothing anything everything others
            """
        ),
        (.demonstrative, "this these those such"),
        (
            .preposition,
            """
            of in on at by for with from into onto through via over under between among amongst against \
            during within without across toward towards about around after before since until like as \
            amid amidst despite throughout beyond behind beneath beside besides near off out outside \
            inside per upon concerning regarding following including excluding using than along above below \
            versus except to alongside
            """
        ),
        (.coordinator, "and or but nor yet &"),
        (
            .subordinator,
            """
            because although though while whereas if unless whether once when whenever so lest
            """
        ),
        (.relative, "that which who whom where why how what whatever whoever"),
        (.modal, "can could may might must shall should will would cannot can't won't wouldn't"),
        (
            .be,
            """
            is are was were be been being am isn't aren't wasn't weren't it's they're he's she's that's \
            there's we're you're
            """
        ),
        (.have, "has have had hasn't haven't hadn't do does did don't doesn't didn't"),
        (.negation, "not never n't hardly scarcely"),
        (
            .adverb,
            """
            also then thus therefore however moreover furthermore often sometimes always already still \
            even just only further too very more most less least quite rather almost nearly again ever \
            soon now today there here once perhaps maybe instead otherwise hence together abroad ago \
            later earlier well far up down away back initially additionally ultimately overall indeed
            """
        ),
        (
            .number,
            """
            one two three four five six seven eight nine ten eleven twelve twenty thirty hundred \
            thousand million billion first second third
            """
        ),
    ]

    /// Words at the start of a sentence that tie it to the one before and carry no claim of their own.
    static let connectives: Set<String> = [
        "additionally", "furthermore", "moreover", "however", "therefore", "thus", "hence", "also",
        "consequently", "nonetheless", "nevertheless", "indeed", "likewise", "similarly", "meanwhile",
        "overall", "ultimately", "finally", "besides", "conversely", "accordingly", "nowadays", "rather",
        "instead",
        "subsequently", "unfortunately", "fortunately", "interestingly", "notably", "specifically", "firstly",
        "secondly", "thirdly", "lastly", "significantly", "importantly", "surprisingly", "remarkably",
        "curiously",
    ]

    /// The same in several words, each followed by a comma.
    static let connectivePhrases: [[String]] = [
        ["in", "addition"], ["as", "a", "result"], ["for", "example"], ["for", "instance"], ["in", "fact"],
        ["in", "other", "words"], ["on", "the", "other", "hand"], ["in", "contrast"], ["by", "contrast"],
        ["in", "turn"], ["in", "sum"], ["in", "short"], ["of", "course"], ["after", "all"],
        ["first", "of", "all"],
    ]

    /// How many words at the start are a connective, before the comma that follows it.
    static func connective(opening words: [Word]) -> Int? {
        let end = words.prefix(5).firstIndex { $0.kind == .comma } ?? 0
        let opening = words[..<end].map(\.lower)
        let isOne = end == 1 && connectives.contains(opening[0])
        return isOne || connectivePhrases.contains(opening) ? end : nil
    }

    /// Share of running English that these classes make up is 40 % and more; other languages stay far below.
    static func contains(_ word: String) -> Bool { table[word] != nil }
}
