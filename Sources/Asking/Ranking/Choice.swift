/// Chooses among scored candidates: the article's claims first, then a second card of another form for the best.
struct Choice {
    /// Indices of the candidates that are kept, in the order of the article.
    private(set) var kept: [Int] = []
    private(set) var refused: [(Int, Refusal)] = []
    private let found: [Asker.Scored]
    /// The cards that are kept, by their claims and by the words of their answers: each new card is held against few.
    private var byClaim: [Int: [Int]] = [:]
    private var byAnswer: [Set<String>: [Int]] = [:]
    /// How many more of the kept statements are true than false.
    private var lean = 0

    /// Cards of one sentence beyond which the rest repeat it.
    private static let mostPerClaim = 2

    init(_ found: [Asker.Scored], wishes: Wishes) {
        self.found = found
        guard !wishes.all else {
            kept = Array(found.indices)
            return
        }
        let ranked = found.indices.sorted { (-found[$0].score, $0) < (-found[$1].score, $1) }
        let most = wishes.count ?? Int.max
        var later: [Int] = []
        for place in ranked {
            if !Ranking.isSure(found[place]) {
                refused.append((place, .unsure))
            } else if byClaim[found[place].order] != nil
                || found[place].candidate.kind == .judge
            {
                later.append(place)
            } else {
                take(place, most: most)
            }
        }
        for place in later { take(place, most: most) }
        kept.sort()
        refused.sort { $0.0 < $1.0 }
    }

    private mutating func take(_ place: Int, most: Int) {
        let siblings = byClaim[found[place].order] ?? []
        let answer = ContentWords.of(found[place].candidate.answer)
        let isJudge = found[place].candidate.kind == .judge
        if isJudge, !siblings.isEmpty || leansTo(found[place].candidate.answer) {
            refused.append((place, .enoughOfClaim))
        } else if kept.count >= most || siblings.count >= Choice.mostPerClaim
            || siblings.contains(where: { overlaps(place, $0) })
        {
            refused.append((place, .enoughOfClaim))
        } else if !isJudge, byAnswer[answer]?.contains(where: { isRepeat(place, of: $0) }) == true {
            refused.append((place, .duplicate))
        } else {
            kept.append(place)
            byClaim[found[place].order, default: []].append(place)
            if isJudge {
                lean += found[place].candidate.answer == "true" ? 1 : -1
            } else {
                byAnswer[answer, default: []].append(place)
            }
        }
    }

    /// Whether more of the statements to judge that are kept have this answer than the other.
    private func leansTo(_ answer: String) -> Bool {
        answer == "true" ? lean > 0 : lean < 0
    }

    /// Whether two cards of a claim ask for words in common.
    private func overlaps(_ one: Int, _ other: Int) -> Bool {
        let words = ContentWords.of(found[one].candidate.answer)
        return !words.isDisjoint(with: ContentWords.of(found[other].candidate.answer))
    }

    /// Whether a card of another claim asks nearly the same for the same answer.
    private func isRepeat(_ one: Int, of other: Int) -> Bool {
        let body = ContentWords.of(found[one].candidate.body)
        let rival = ContentWords.of(found[other].candidate.body)
        return 2 * body.intersection(rival).count >= body.union(rival).count
    }
}
