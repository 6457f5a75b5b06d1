import English

extension Statement {
    /// Without what hangs behind a comma at its end and behind the gap: `, which ...`, `, leading to ...`.
    ///
    /// What is cut adds to the statement and narrows nothing in it.
    func withoutTail(behind gap: Range<Int>) -> Statement {
        guard let last = kept.last else { return self }
        let starts = last.filter { index in
            index > gap.upperBound && index > clause.verb.verb && isTail(index)
        }
        guard let start = starts.min() else { return self }
        var cut = self
        cut.kept[kept.count - 1] = last.lowerBound..<start - 1
        return cut
    }

    /// Whether a clause that adds something begins here and runs to the end: behind a comma, with nothing after it.
    private func isTail(_ index: Int) -> Bool {
        guard index > 0, tree.tokens[index - 1].tag == .comma, let end = kept.last?.upperBound else {
            return false
        }
        let heads = tree.tokens.indices.filter { head in
            let range = tree.subtree(of: head)
            guard range.lowerBound == index, range.upperBound >= lastWord(before: end) else { return false }
            switch tree.tokens[head].relation {
            case .relativeClause:
                return [.whDeterminer, .whPronoun, .whPossessive].contains(tree.tokens[index].tag)
            case .adverbialClause: return tree.tokens[index].tag == .gerund && head == index
            default: return false
            }
        }
        return !heads.isEmpty
    }

    /// The end of the words that count: without the full stop.
    private func lastWord(before end: Int) -> Int {
        var end = end
        while end > 0, [.sentenceEnd, .space, .comma].contains(tree.tokens[end - 1].tag) { end -= 1 }
        return end
    }
}
