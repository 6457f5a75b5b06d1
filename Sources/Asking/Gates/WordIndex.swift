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
