import English

extension ClaimReader {
    /// Items of a list beyond which it is an index or a table, of which no single item is read.
    private static let mostItems = 200

    mutating func readList(_ leadIn: Sentence?, _ items: [Block.ListItem], in block: Block) {
        guard let leadIn else {
            guard items.count <= ClaimReader.mostItems else { return }
            for item in items { readLoose(item, in: block) }
            return
        }
        var list = claim(.list, leadIn, in: block, before: nil)
        list.span = leadIn.span.lowerBound..<max(leadIn.span.upperBound, items.last?.span.upperBound ?? 0)
        list.source = ([leadIn] + items.flatMap(\.sentences)).map(\.text).joined(separator: " ")
        list.parts = []
        list.doubts = []
        let leading = LeadIn(list.wording, capitals: capitals)
        switch ListBlock(leadIn: list.wording, items: items.map { $0.sentences.map(\.text) }).verdict {
        case .success(let texts):
            let inside = texts.compactMap(capitals.inside)
            // Where the capital of one may be a name's, all keep theirs.
            list.parts = [.block(label: leading?.label, items: inside.count == texts.count ? inside : texts)]
        case .failure(let doubt): list.doubts = doubt.reason.map { [$0] } ?? []
        }
        claims.append(list)
        guard items.count <= ClaimReader.mostItems else { return }
        for (index, item) in items.enumerated() {
            readItem(item, under: list, leading: leading, above: items[..<index], in: block)
        }
    }

    /// An item that lists something itself, as a sentence made of its lead-in's words and its own.
    ///
    /// It cites the lead-in and all lines down to its own, so that the quote says what the item is one of.
    private mutating func readItem(
        _ item: Block.ListItem, under list: Claim, leading: LeadIn?, above: ArraySlice<Block.ListItem>,
        in block: Block
    ) {
        guard let sentence = item.sentences.first, item.sentences.count == 1 else {
            return readLoose(item, in: block)
        }
        readGloss(sentence, in: block)
        guard let leading, let text = capitals.inside(sentence.text) else { return }
        let wording = Wording(leading.sentence(of: text, heading: list.section.last))
        var claim = list
        claim.id = name(sentence.text)
        claim.kind = .item
        claim.sentence = sentence
        claim.wording = wording
        claim.parts = []
        claim.doubts = []
        claim.source = ([list.sentence] + above.flatMap(\.sentences) + [sentence]).map(\.text)
            .joined(separator: " ")
        claim.span = list.span.lowerBound..<sentence.span.upperBound
        if Selection(wording).flags.contains(.tooLong) { claim.flags.append(.tooLong) }
        if !claim.flags.contains(.tooLong) { decompose(&claim) }
        if !claim.parts.isEmpty { claims.append(claim) }
    }

    private mutating func readLoose(_ item: Block.ListItem, in block: Block) {
        let label = Label(of: item.sentences)
        discourse.beginParagraph()
        for (place, sentence) in item.sentences.enumerated() {
            if place == 0, readGloss(sentence, in: block) { continue }
            let isTold =
                item.sentences.count > 1 && sentence.text.hasSuffix(".") && (place > 0 || label == nil)
            var claim = claim(
                isTold ? .statement : .item, sentence, in: block, before: nil, under: place > 0 ? label : nil)
            if item.sentences.count == 1, !claim.flags.contains(.fragment) { claim.flags.append(.fragment) }
            claims.append(claim)
            discourse.note(claim, tree: trees[sentence.span.lowerBound])
        }
    }

    /// A line such as `Durability: what was committed survives a failure`, as the term and what is said of it; what is a
    /// sentence of its own is read as one under the term.
    @discardableResult
    private mutating func readGloss(_ sentence: Sentence, in block: Block) -> Bool {
        guard let (heading, rest) = RunIn.split(sentence.text) else { return false }
        let told = Wording(rest)
        let flags = Selection(told).flags
        let isSentence = rest.first?.isUppercase == true && rest.hasSuffix(".") && !flags.contains(.fragment)
        let gloss = heading.label + ": " + rest + (rest.hasSuffix(".") ? "" : ".")
        var claim = record(
            .statement, sentence, block, wording: isSentence ? told : Wording(gloss), flags: flags)
        if flags.contains(.tooLong) { claim.wording = Wording("") }
        if isSentence {
            claim.section.append(heading.label)
            if !flags.contains(.tooLong) { decompose(&claim) }
        } else {
            claim.flags.removeAll { $0 == .fragment }
            claim.parts = [.gloss(term: heading.label, meaning: rest)]
        }
        claims.append(claim)
        return true
    }
}
