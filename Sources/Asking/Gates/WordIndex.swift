/// Which of many texts hold which words, so that a text is compared with few others.
struct WordIndex: Sendable {
    let texts: [Set<String>]
    private let places: [String: [Int]]

    init(_ texts: [Set<String>]) {
        self.texts = texts
        var places: [String: [Int]] = [:]
        for (number, words) in texts.enumerated() {
            for word in words { places[word, default: []].append(number) }
        }
        self.places = places
    }

    /// The texts that hold all of the words.
    func holding(all words: Set<String>) -> [Int] {
        (rarestFirst(words).first.flatMap { places[$0] } ?? []).filter { words.isSubset(of: texts[$0]) }
    }

    /// The texts that hold more than half of the words: each holds one of the rarer half.
    func holding(most words: Set<String>) -> [Int] {
        let rare = rarestFirst(words).prefix((words.count + 1) / 2)
        return holding(any: Set(rare)).filter { 2 * texts[$0].intersection(words).count > words.count }
    }

    /// The texts that hold one of the words and more, in their order.
    func holding(any words: Set<String>) -> [Int] {
        Set(words.flatMap { places[$0] ?? [] }).sorted()
    }

    private func rarestFirst(_ words: Set<String>) -> [String] {
        words.sorted { (places[$0]?.count ?? 0, $0) < (places[$1]?.count ?? 0, $1) }
    }
}
