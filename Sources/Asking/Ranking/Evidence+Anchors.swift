import English
import Reading

extension Evidence {
    /// What tells a reader weeks later what the sentence speaks of: a name, a technical word, a word of the title.
    mutating func weighAnchors(_ candidate: Candidate, topic: Set<String>) {
        guard let gap = candidate.gap else { return }
        let tree = gap.tree
        let names: Set<EntityKind> = [
            .person, .place, .location, .organization, .group, .facility, .event, .product, .work, .law,
            .language,
        ]
        let isAnchor = { (index: Int) in
            let token = tree.tokens[index]
            guard token.tag.isNoun, !gap.range.contains(index) else { return false }
            if let kind = tree.entity(at: index)?.kind { return names.contains(kind) }
            return TechnicalTerm.commonness(token) > .common
                || !topic.isDisjoint(with: ContentWords.of(token.text))
        }
        let anchors = gap.statement.tokens.count(where: isAnchor)
        note("anchors", anchors, of: 4)
        note("no anchor", anchors == 0)
        if let subject = gap.statement.clause.subject, !subject.overlaps(gap.range) {
            let isAnchored = subject.contains(where: isAnchor)
            note("subject without anchor", !isAnchored)
            note("indefinite subject without anchor", !isAnchored && values["subject indefinite"] != nil)
        }
    }
}
