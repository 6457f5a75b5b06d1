import English
import Reading

/// The one small change that makes a statement false.
enum Falsehood {
    struct Change {
        /// The tokens that are replaced.
        var range: Range<Int>
        var text: String
        var kind: Kind
    }

    enum Kind: String, Sendable {
        /// A word by its opposite.
        case opposite
        /// A year by another.
        case year
        /// A number by another.
        case number
    }

    /// The first that can be made: a word turned round before a number.
    ///
    /// None where the statement is somebody's view or guess, or says what is so only now and then.
    static func change(in statement: Statement, seed: String) -> Change? {
        let clause = statement.clause
        guard clause.hedges.isEmpty, clause.attribution == nil, clause.verb.modality == nil,
            !clause.verb.isNegated
        else { return nil }
        return opposite(in: statement) ?? amount(in: statement, seed: seed)
    }

    private static func opposite(in statement: Statement) -> Change? {
        let tree = statement.tree
        let found = statement.tokens.filter { isTold($0, in: statement) }.compactMap { index -> Change? in
            Reversals.opposite(of: index, in: tree).map {
                Change(range: index..<index + 1, text: $0, kind: .opposite)
            }
        }
        // With two such words in one sentence the change of one may be no falsehood.
        return found.count == 1 ? found.first : nil
    }

    /// A word of the predicate that stands alone: in `lighter and less dense` the other word would belie it.
    private static func isTold(_ index: Int, in statement: Statement) -> Bool {
        let tree = statement.tree
        if statement.clause.subject?.contains(index) == true { return false }
        let places = [index, tree.tokens[index].head].filter {
            $0 != statement.clause.verb.verb || $0 == index
        }
        let isJoined = places.contains { place in
            tree.tokens[place].relation == .conjunct || tree.child(of: place, .conjunct) != nil
        }
        let before = index > 0 ? tree.tokens[index - 1].text.lowercased() : ""
        return !isJoined && !["no", "some", "the", "not"].contains(before)
    }

    private static func amount(in statement: Statement, seed: String) -> Change? {
        let tree = statement.tree
        let numbers = statement.tokens.filter { tree.tokens[$0].tag == .cardinal }
        // Of two numbers the wrong one could be the learner's right one.
        guard numbers.count == 1, let index = numbers.first, !isGlued(index, in: tree),
            !isTold(number: index, in: tree)
        else { return nil }
        let word = tree.tokens[index].text
        guard !isBound(index, in: tree), DateMaker.isYear(word) || tree.tokens[index].entity?.kind != .date,
            !(DateMaker.isYear(word) && DateMaker.isDateOfFigure(index..<index + 1, in: statement)),
            let text = OtherNumber.of(word, seed: seed, isShare: isShare(index, in: tree))
        else { return nil }
        return Change(
            range: index..<index + 1, text: text, kind: DateMaker.isYear(word) ? .year : .number)
    }

    /// `Apollo 11`, `two authors, Holt and Ray`, `neither of the two`: a part of a name, or told by what stands beside.
    private static func isTold(number index: Int, in tree: SentenceTree) -> Bool {
        let telling: Set<String> = [
            "both", "neither", "either", "between", "no.", "number", "bc", "bce", "other",
        ]
        if index > 0, [.name, .pluralName].contains(tree.tokens[index - 1].tag),
            !DateMaker.isYear(tree.tokens[index].text)
        {
            return true
        }
        let noun = tree.tokens[index].head
        let isListed = [index, noun].contains { place in
            tree.tokens.indices.contains {
                $0 > place && tree.tokens[$0].head == place && tree.tokens[$0].relation == .apposition
            }
        }
        let names = tree.coordinations.contains {
            $0.heads.allSatisfy { [.name, .noun, .pluralNoun].contains(tree.tokens[$0].tag) }
        }
        let isWord = Int(tree.tokens[index].text.filter(\.isNumber)) == nil
        return isListed || isWord && names || tree.tokens.contains { telling.contains($0.text.lowercased()) }
    }

    /// `fewer than 40`, `before 1800`, `around 1400`, `the first two years`: another number may hold as well.
    private static func isBound(_ index: Int, in tree: SentenceTree) -> Bool {
        let bounds: Set<String> = [
            "than", "least", "most", "before", "after", "since", "until", "by", "circa", "c.", "around",
            "about", "some",
            "above", "below", "over", "under", "nearly", "almost", "up", "within", "first", "last", "as",
            "roughly",
            "approximately", "from", "between", "beyond", "past",
        ]
        return tree.tokens[max(0, index - 3)..<index].contains { bounds.contains($0.text.lowercased()) }
    }

    /// Whether it is a part of `three-quarters` or `two-year-old`.
    private static func isGlued(_ index: Int, in tree: SentenceTree) -> Bool {
        let dashes: Set<String> = ["-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "/", ":"]
        return [index - 1, index + 1].contains {
            tree.tokens.indices.contains($0) && dashes.contains(tree.tokens[$0].text)
        }
    }

    private static func isShare(_ index: Int, in tree: SentenceTree) -> Bool {
        index + 1 < tree.tokens.count
            && ["%", "percent", "per", "cent"].contains(tree.tokens[index + 1].text.lowercased())
    }
}
