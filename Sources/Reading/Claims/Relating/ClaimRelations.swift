/// Finds what claims have to do with each other: which say the same again, and which cannot both be so.
enum ClaimRelations {
    /// The share of all words of two claims that both have, from which one restates the other.
    private static let restated = 0.75
    /// Claims beyond this many with one word in their subjects are not compared, nor pairs beyond that many in all: a
    /// hostile text must cost no hour.
    private static let mostRivals = 400
    private static let mostPairs = 200_000

    /// The claims with `duplicateOf` and `contradicts` filled in.
    static func marked(_ claims: [Claim]) -> [Claim] {
        var claims = claims
        let gists = claims.map(Gist.init)
        for (first, second) in pairs(of: gists) {
            guard let one = gists[first], let other = gists[second] else { continue }
            if Contradiction(one: one, other: other).holds {
                claims[first].contradicts.append(claims[second].id)
                claims[second].contradicts.append(claims[first].id)
            } else if isRestatement(one, other), claims[second].duplicateOf == nil {
                claims[second].duplicateOf = claims[first].duplicateOf ?? claims[first].id
            }
        }
        return claims
    }

    /// Pairs that share a word of their subjects, or claim a rank, in reading order.
    private static func pairs(of gists: [Gist?]) -> [(Int, Int)] {
        var places: [String: [Int]] = [:]
        var found: [(Int, Int)] = []
        for (second, gist) in gists.enumerated() {
            guard let gist, found.count < mostPairs else { continue }
            let words = gist.subject.union(gist.superlative.isEmpty ? [] : ["\u{0}superlative"])
            var rivals: Set<Int> = []
            for word in words where places[word, default: []].count < mostRivals {
                rivals.formUnion(places[word, default: []])
                places[word, default: []].append(second)
            }
            found += rivals.sorted().map { ($0, second) }
        }
        return found.sorted { $0 < $1 }
    }

    private static func isRestatement(_ one: Gist, _ other: Gist) -> Bool {
        let shared = one.words.intersection(other.words).count
        let all = one.words.union(other.words).count
        return shared >= 3 && Double(shared) >= restated * Double(all) && one.isNegated == other.isNegated
            && one.amounts == other.amounts && one.labels == other.labels && one.denied == other.denied
    }
}
