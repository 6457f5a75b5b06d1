import English
package import Reading

/// A cloze on who says so: `According to ____, ...`, `____ argued that ...`.
package enum SourceMaker: Maker {
    package static let name = "source"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        ground.statements(of: claim).compactMap { statement in
            let tree = statement.tree
            guard let range = statement.clause.adjuncts.first(where: { $0.role == .source })?.range,
                let object = range.dropFirst(2).first.map({ $0..<range.upperBound }),
                object.contains(where: { [.name, .noun, .pluralNoun].contains(tree.tokens[$0].tag) }),
                // `according to a 2014 analysis`: of whom, it does not say.
                !["a", "an", "one", "some", "several"].contains(
                    tree.tokens[object.lowerBound].text.lowercased()),
                object.count <= 8, let gap = Gap(object, in: statement)
            else { return nil }
            return gap.cloze(from: claim, on: ground, maker: name)
        }
    }
}
