import English

extension ClaimReader {
    /// The heading that a paragraph or an item opens with, and the sentence that it is.
    struct Label {
        let heading: RunIn
        let sentence: Sentence
        /// The sentence right behind it.
        let next: Sentence

        init?(of sentences: [Sentence]) {
            guard sentences.count > 1, let heading = RunIn(sentence: sentences[0].text) else { return nil }
            self.heading = heading
            sentence = sentences[0]
            next = sentences[1]
        }
    }

    mutating func claim(
        _ kind: Claim.Kind, _ sentence: Sentence, in block: Block, before: Resolver.Before?,
        under label: Label? = nil
    ) -> Claim {
        let isNext = label?.next.span == sentence.span
        guard let label, isNext, let text = label.heading.named(in: sentence.text) else {
            var claim = claim(kind, sentence, in: block, before: before)
            if let label { claim.section.append(label.heading.label) }
            return claim
        }
        var claim = record(
            kind, sentence, block, wording: Wording(text), flags: Selection(Wording(text)).flags)
        claim.section.append(label.heading.label)
        claim.references = [.name]
        claim.source = label.sentence.text + " " + sentence.text
        claim.span = label.sentence.span.lowerBound..<sentence.span.upperBound
        if claim.flags.contains(.tooLong) { claim.wording = Wording("") } else { decompose(&claim) }
        return claim
    }
}
