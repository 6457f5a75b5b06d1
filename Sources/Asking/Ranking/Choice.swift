/// Chooses among scored candidates: the article's claims first, then a second card of another form for the best.
struct Choice {
    /// Indices of the candidates that are kept, in the order of the article.
    private(set) var kept: [Int] = []
    private(set) var refused: [(Int, Refusal)] = []
    private let found: [Asker.Scored]
    /// The cards that are kept, by their claims and by the words of their answers: each new card is held against few.
    private var byClaim: [Int: [Int]] = [:]
    private var byAnswer: [Set<String>: [Int]] = [:]

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
        var statements: [Int] = []
        for place in ranked {
            if !Ranking.isSure(found[place]) {
                refused.append((place, .unsure))
            } else if found[place].candidate.kind == .judge {
                statements.append(place)
            } else if byClaim[found[place].order] != nil {
                later.append(place)
            } else {
                take(place, most: most)
            }
        }
        for place in later { take(place, most: most) }
        balance(statements, most: most)
        kept.sort()
        refused.sort { $0.0 < $1.0 }
    }

    /// Takes statements to judge of claims that nothing else asks, true and false by turns, the best of each first.
    private mutating func balance(_ statements: [Int], most: Int) {
        var queues = Dictionary(grouping: statements.reversed()) { found[$0].candidate.answer }
        var wanted = statements.first.map { found[$0].candidate.answer }
        while kept.count < most, let answer = wanted, let place = queues[answer]?.popLast() {
            if byClaim[found[place].order] != nil {
                refused.append((place, .enoughOfClaim))
            } else {
                keep(place)
                wanted = answer == "true" ? "false" : "true"
            }
        }
        refused += queues.values.joined().map { ($0, .enoughOfClaim) }
    }

    private mutating func keep(_ place: Int) {
        kept.append(place)
        byClaim[found[place].order, default: []].append(place)
    }

    private mutating func take(_ place: Int, most: Int) {
        let siblings = byClaim[found[place].order] ?? []
        let answer = ContentWords.of(found[place].candidate.answer)
        if kept.count >= most || siblings.count >= Choice.mostPerClaim
            || siblings.contains(where: { overlaps(place, $0) })
        {
            refused.append((place, .enoughOfClaim))
        } else if byAnswer[answer]?.contains(where: { isRepeat(place, of: $0) }) == true {
            refused.append((place, .duplicate))
        } else {
            keep(place)
            byAnswer[answer, default: []].append(place)
        }
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
