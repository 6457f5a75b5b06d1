import Testing

@testable import English

struct AttributeRulesTests {
    private func word(_ text: String, _ tag: FineTag, _ relation: Relation) -> AttributeRules.Word {
        AttributeRules.Word(tag: tag, lowerHash: Murmur.hash64(text), relation: relation, isSpace: false)
    }

    @Test func `a later rule overrides an earlier one, and a rule may set the next word`() {
        let words = [
            word("let", .baseVerb, .root), word("'s", .pronoun, .subject),
            word("have", .presentVerb, .auxiliary),
            word("that", .preposition, .marker),
        ]
        let outcomes = EnglishModel.standard.rules.outcomes(of: words)
        #expect(outcomes.map(\.lemma) == [nil, "us", "have", nil])
        #expect(outcomes.map(\.wordClass) == [.verb, .pronoun, .auxiliary, .subordinator])
    }
}
