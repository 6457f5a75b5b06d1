/// Words or phrases joined by "and", "or", "but".
package struct Coordination: Equatable, Sendable {
    /// The tokens of each member, in order, without the coordinator and commas between them.
    package let members: [Range<Int>]
    package let heads: [Int]
    /// The coordinator in lower case: "and", "or", "but", "as well as"; nil if there are only commas.
    package let coordinator: String?
    /// Determiners before the first member that hold for all ("the army and police"), or the subject of verbs.
    package let shared: [Range<Int>]
}

extension SentenceTree {
    /// The coordinations in the order of their first heads.
    package var coordinations: [Coordination] {
        tokens.indices.compactMap { head in
            tokens[head].relation == .conjunct ? nil : coordination(from: head)
        }
    }

    /// The coordination a token is the first member of, if any.
    package func coordination(from head: Int) -> Coordination? {
        var heads = headBefore(head).map { [$0, head] } ?? [head]
        var place = 0
        while place < heads.count {
            heads += children(of: heads[place], .conjunct)
            place += 1
        }
        heads.sort()
        guard let head = heads.first else { return nil }
        guard heads.count > 1 else { return nil }
        let shared = sharedParts(of: heads)
        let members = heads.map { member(of: $0, without: $0 == head ? shared : []) }
        return Coordination(
            members: members, heads: heads, coordinator: coordinator(of: heads), shared: shared)
    }

    /// The first of "A, B and C" where the parser took B, which "and C" hangs on, for an apposition of A.
    private func headBefore(_ head: Int) -> Int? {
        let first = tokens[head].head
        guard tokens[head].relation == .apposition, tokens[head].tag == tokens[first].tag,
            tokens[head].tag.isNoun,
            child(of: head, .conjunct) != nil,
            children(of: head, .punctuation).allSatisfy({ tokens[$0].tag == .comma }),
            child(of: head, .determiner, .possessive) == nil,
            child(of: first, .determiner, .possessive) == nil,
            tokens[subtree(of: head).lowerBound - 1].tag == .comma
        else { return nil }
        return first
    }

    /// The subtree of a member up to the coordinator or comma before the next member.
    private func member(of head: Int, without shared: [Range<Int>]) -> Range<Int> {
        let whole = subtree(of: head)
        let stops = children(of: head).filter { child in
            switch tokens[child].relation {
            case .coordinator, .conjunct, .apposition: return child > head
            default: return false
            }
        }
        let end = stops.map { subtree(of: $0).lowerBound }.min() ?? whole.upperBound
        let preconjunction = children(of: head, .preconjunction).map { $0 + 1 }.max() ?? whole.lowerBound
        let start = max(
            shared.map(\.upperBound).filter { $0 <= head }.max() ?? preconjunction, preconjunction)
        let range = trimmed(min(start, head)..<max(end, head + 1))
        return range.contains(head) ? range : head..<head + 1
    }

    private func coordinator(of heads: [Int]) -> String? {
        let words = heads.flatMap { children(of: $0, .coordinator) }
        guard let last = words.max() else { return nil }
        let word = tokens[last].text.lowercased()
        return word == "as" ? text(subtree(of: last)).lowercased() : word
    }

    /// A determiner of the first noun that the others lack, or the subject the first of several verbs has alone.
    private func sharedParts(of heads: [Int]) -> [Range<Int>] {
        let first = heads[0]
        let others = heads.dropFirst()
        if tokens[first].tag.isVerb {
            let hasOwn = others.contains { child(of: $0, .subject, .passiveSubject) != nil }
            guard !hasOwn, let subject = child(of: first, .subject, .passiveSubject) else { return [] }
            return [trimmed(subtree(of: subject))]
        }
        guard tokens[first].tag.isNoun, let determiner = child(of: first, .determiner, .possessive),
            determiner == subtree(of: first).lowerBound, tokens[determiner].tag != .name,
            others.allSatisfy({
                child(of: $0, .determiner, .possessive) == nil && tokens[$0].tag.isNoun
            })
        else { return [] }
        return [subtree(of: determiner)]
    }
}
