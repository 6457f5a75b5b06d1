import Scheduling

/// The cards below one heading path of one deck.
package struct Topic: Codable, Hashable, Sendable {
    package let deck: String
    package let path: String
    /// The heading path, outermost first; empty for cards above the first heading.
    package let topic: [String]
    package let cards: Int
    package let seen: Int
    /// Cards that were ever recalled after 7 days or more.
    package let lasting: Int
    /// The mean probability of recall now, over all cards, 0 for unseen ones.
    package let recall: Double
    /// Where the share recalled would lie in 95 of 100 tries if all were asked now: two standard deviations of a
    /// sum of independent answers.
    package let low: Double
    package let high: Double
    /// The recall that the desired retention misses, summed over the seen cards.
    package let missing: Double
    package let mastery: Mastery

    /// Worst first.
    package enum Mastery: String, Codable, CaseIterable, Comparable, Sendable {
        case slipping
        case learning
        case unseen
        case held

        package static func < (left: Mastery, right: Mastery) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int {
            switch self {
            case .slipping: 0
            case .learning: 1
            case .unseen: 2
            case .held: 3
            }
        }
    }

    /// What a learner calls it: its headings, or the deck.
    package var title: String {
        topic.isEmpty ? deck : topic.joined(separator: " / ")
    }
}

extension Topic {
    /// The topics of the cards that are asked, weakest first.
    static func all(of history: History) -> [Topic] {
        var tallies: [Key: Tally] = [:]
        for card in history.activeCards {
            let key = Key(path: card.path, topic: card.topic)
            tallies[key, default: Tally(deck: card.deck)].add(card)
        }
        return tallies.map { key, tally in Topic(key, tally) }.sorted { left, right in
            guard left.mastery == right.mastery else { return left.mastery < right.mastery }
            guard left.missing == right.missing else { return left.missing > right.missing }
            return (left.path, left.title) < (right.path, right.title)
        }
    }

    private struct Key: Hashable {
        let path: String
        let topic: [String]
    }

    private struct Tally {
        let deck: String
        var (cards, seen, lasting) = (0, 0, 0)
        var (recall, variance, missing) = (0.0, 0.0, 0.0)

        init(deck: String) {
            self.deck = deck
        }

        mutating func add(_ card: HistoryCard) {
            cards += 1
            guard card.state != .new else { return }
            seen += 1
            lasting += card.hasLasted ? 1 : 0
            recall += card.recall
            variance += card.recall * (1 - card.recall)
            missing += max(0, card.target - card.recall)
        }

        /// Mean recall, 80 % seen and half of them lasting: a held topic; without the mean a slipping one.
        var mastery: Mastery {
            guard seen > 0 else { return .unseen }
            guard seen * 10 >= cards * 8, lasting * 2 >= cards else { return .learning }
            return recall / Double(cards) >= 0.8 ? .held : .slipping
        }
    }

    private init(_ key: Key, _ tally: Tally) {
        let cards = Double(tally.cards)
        let (mean, spread) = (tally.recall / cards, 1.96 * tally.variance.squareRoot() / cards)
        deck = tally.deck
        path = key.path
        topic = key.topic
        self.cards = tally.cards
        seen = tally.seen
        lasting = tally.lasting
        recall = mean.inReport
        low = max(0, mean - spread).inReport
        high = min(1, mean + spread).inReport
        missing = tally.missing.inReport
        mastery = tally.mastery
    }
}
