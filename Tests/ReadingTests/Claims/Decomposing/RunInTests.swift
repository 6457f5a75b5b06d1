import Testing

@testable import Reading

struct RunInTests {
    @Test(arguments: [
        (
            "Radioactive iodine.", "This is swallowed as a drink.",
            "Radioactive iodine is swallowed as a drink."
        ),
        (
            "Killer cells.", "They patrol the blood for strangers.",
            "Killer cells patrol the blood for strangers."
        ),
        (
            "Secondary hypertension.", "This type is caused by a medicine.",
            "Secondary hypertension is caused by a medicine."
        ),
        (
            "4.2 Secondary hypertension.", "This type is caused by a medicine.",
            "Secondary hypertension is caused by a medicine."
        ),
        ("Killer cells.", "This is what patrols the blood.", nil),
        ("Killer cells.", "The nucleus breaks into fragments.", nil),
        ("The guild paid.", "It was poor in those days.", nil),
        ("Call the nurse.", "It is better to be sure.", nil),
    ])
    func `a heading that runs on stands for the pronoun behind it`(
        label: String, next: String, named: String?
    ) {
        #expect(RunIn(sentence: label)?.named(in: next) == named)
    }

    @Test(
        arguments: [
            ("Durability: what was committed survives.", "Durability", "what was committed survives."),
            ("Time to live (TTL): a field of the header", nil, nil),
            ("Routing table (RT): a list of the ways", "Routing table", "a list of the ways"),
            ("The mill stood: it was of stone.", nil, nil),
        ] as [(String, String?, String?)])
    func `a line of a glossary is a term and its meaning`(line: String, term: String?, meaning: String?) {
        let split = RunIn.split(line)
        #expect(split?.heading.label == term)
        #expect(split?.rest == meaning)
    }
}
