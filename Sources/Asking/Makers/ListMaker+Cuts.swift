import English
import Reading

/// Lists whose members are not what they seem.
extension ListMaker {
    /// `The main challenges include terrain, lines and roads` of an item that names all three: one of the list's members.
    static func isWholeItem(_ list: Enumeration, of claim: Claim) -> Bool {
        claim.kind == .item && claim.around(list.blank).before.hasSuffix(" include ")
    }

    /// `encourage open dialogue, celebrate views and empower staff`: what follows the first member are verbs with objects of
    /// their own.
    static func hasVerbs(_ list: Enumeration, in claim: Claim) -> Bool {
        guard list.form == .noun, let tree = claim.tree else { return false }
        let verbs: Set<FineTag> = [.baseVerb, .presentVerb, .pastVerb]
        return list.members.dropFirst().contains { member in
            let start = claim.wording.words[member.lowerBound].span.lowerBound + tree.sentence.span.lowerBound
            guard member.count > 1, let token = tree.tokens.first(where: { $0.span.lowerBound == start })
            else {
                return false
            }
            return verbs.contains(token.tag)
        }
    }

    /// `Food and drink: Skipped meals, alcohol and caffeine are reported`: a line's label stands before its sentence.
    static func isLabelled(_ claim: Claim) -> Bool {
        guard let colon = claim.wording.words.prefix(6).firstIndex(where: { $0.kind == .colon }) else {
            return false
        }
        return !claim.wording.words[..<colon].contains { $0.kind.isVerbal || $0.kind == .participle }
    }
}
