import Testing

@testable import English

struct InflectionTests {
    @Test(arguments: [
        ("provide", "provides provided provided providing"), ("carry", "carries carried carried carrying"),
        ("play", "plays played played playing"), ("stop", "stops stopped stopped stopping"),
        ("visit", "visits visited visited visiting"), ("admit", "admits admitted admitted admitting"),
        ("travel", "travels travelled travelled travelling"), ("go", "goes went gone going"),
        ("be", "is was been being"), ("lie", "lies lay lain lying"), ("see", "sees saw seen seeing"),
        ("fix", "fixes fixed fixed fixing"), ("rain", "rains rained rained raining"),
        ("quiz", "quizzes quizzed quizzed quizzing"),
        ("panic", "panics panicked panicked panicking"), ("dye", "dyes dyed dyed dyeing"),
        ("take part", "takes part took part taken part taking part"),
        ("watch", "watches watched watched watching"),
    ])
    func `the forms of a verb`(base: String, expected: String) {
        let forms: [VerbForm] = [.thirdPerson, .past, .participle, .gerund]
        #expect(forms.map { Inflection.verb(base, $0) }.joined(separator: " ") == expected)
    }

    @Test(arguments: [
        ("city", "cities"), ("day", "days"), ("box", "boxes"), ("church", "churches"), ("man", "men"),
        ("child", "children"),
        ("hero", "heroes"), ("piano", "pianos"), ("crisis", "crises"), ("series", "series"),
        ("leaf", "leaves"),
        ("police officer", "police officers"), ("Bridge", "Bridges"), ("fishing right", "fishing rights"),
    ])
    func `plural and singular are inverse`(singular: String, plural: String) {
        #expect(Inflection.plural(singular) == plural)
        #expect(Inflection.singular(plural) == singular)
    }

    @Test(arguments: [
        ("apple", "an"), ("bridge", "a"), ("hour", "an"), ("honest man", "an"), ("unit", "a"),
        ("European", "a"),
        ("umbrella", "an"), ("FBI agent", "an"), ("NATO mission", "a"), ("UN envoy", "a"),
        ("8-year plan", "an"),
        ("11 km run", "an"), ("110 km run", "a"), ("one-way street", "a"), ("uninvited guest", "an"),
        ("MRI scan", "an"),
    ])
    func `a or an by sound`(phrase: String, article: String) {
        #expect(Inflection.article(before: phrase) == article)
    }

    /// The law of the closed tables: the lemma of a form, inflected again, is the form.
    @Test func `irregular forms lead to their base and back`() {
        let lemmatizer = EnglishModel.standard.lemmatizer
        /// Forms that are also forms of another verb, or that WordNet's list knows by another spelling.
        let shared: Set = [
            "found", "wound", "lay", "saw", "ground", "bore", "fell", "left", "bound", "shed", "wove",
        ]
        for (base, forms) in IrregularVerbs.forms {
            for (form, word) in forms where form != .base && !shared.contains(word) {
                let lemma = base == "be" ? "be" : lemmatizer.lemma(of: word, lower: word, as: .verb, [])
                #expect(lemma == base, "\(word)")
                #expect(Inflection.verb(lemma, form) == word)
            }
        }
    }

    @Test func `irregular plurals lead to their base and back`() {
        for (singular, plural) in IrregularNouns.plurals {
            #expect(Inflection.singular(plural) == singular)
            #expect(Inflection.plural(Inflection.singular(plural)) == plural)
        }
    }
}
