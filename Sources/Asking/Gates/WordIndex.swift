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

    /// The texts that hold all of the words, in order.
    func holding(all words: Set<String>) -> [Int] {
        let ordered = rarestFirst(words).map { places[$0] ?? [] }
        return ordered.dropFirst().reduce(ordered.first ?? [], WordIndex.common)
    }

    /// The most words that one text has of these, among the first `limit` texts that meet a condition.
    func most(of words: Set<String>, first limit: Int, where isMeant: (Int) -> Bool) -> Int {
        var counts = [Int](repeating: 0, count: Swift.min(limit, texts.count))
        for word in words {
            for place in places[word] ?? [] where place < counts.count { counts[place] += 1 }
        }
        return counts.indices.filter(isMeant).map { counts[$0] }.max() ?? 0
    }

    /// What two ascending lists have in common.
    private static func common(_ one: [Int], _ other: [Int]) -> [Int] {
        var found: [Int] = []
        var next = 0
        for place in one {
            while next < other.count, other[next] < place { next += 1 }
            if next < other.count, other[next] == place { found.append(place) }
        }
        return found
    }

    /// Whether one of the texts that hold more than half of the words meets a condition.
    ///
    /// Each holds one of the rarer half; the search ends at the first.
    func contains(most words: Set<String>, where isMatch: (Int) -> Bool) -> Bool {
        let rare = rarestFirst(words).prefix((words.count + 1) / 2)
        return contains(any: rare) { 2 * texts[$0].intersection(words).count > words.count && isMatch($0) }
    }

    /// Whether one of the texts that hold one of the words and more meets a condition; the search ends at the first.
    func contains(any words: Set<String>, where isMatch: (Int) -> Bool) -> Bool {
        contains(any: rarestFirst(words)[...], where: isMatch)
    }

    private func contains(any words: ArraySlice<String>, where isMatch: (Int) -> Bool) -> Bool {
        words.contains { word in (places[word] ?? []).contains(where: isMatch) }
    }

    private func rarestFirst(_ words: Set<String>) -> [String] {
        words.sorted { (places[$0]?.count ?? 0, $0) < (places[$1]?.count ?? 0, $1) }
    }
}
