/// Years that nobody needs to read an article for: `Columbus` and 1492.
enum FamousDates {
    /// Whether a year and the words that belong to it stand on both sides of the gap; a day is more than anybody knows.
    static func gives(_ answer: String, away text: String) -> Bool {
        let asked = words(answer)
        let shown = words(text)
        // `at the Sydney Olympic Games in ____`
        let isYear = answer.count == 4 && answer.allSatisfy(\.isNumber)
        if isYear, !shown.isDisjoint(with: ["olympic", "olympics"]) { return true }
        return pairs.contains { pair in
            asked == [pair.year] && pair.words.isSubset(of: shown)
                || shown.contains(pair.year) && !pair.words.isDisjoint(with: asked)
                    && pair.words.isSubset(of: asked.union(shown))
        }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    private static let pairs: [(year: String, words: Set<String>)] = [
        ("1066", ["hastings"]), ("1215", ["magna", "carta"]), ("1492", ["columbus"]), ("1517", ["luther"]),
        ("1588", ["armada"]), ("1666", ["fire", "london"]), ("1776", ["declaration", "independence"]),
        ("1789", ["bastille"]),
        ("1789", ["french", "revolution"]), ("1805", ["trafalgar"]), ("1815", ["waterloo"]),
        ("1859", ["origin", "species"]),
        ("1906", ["san", "francisco", "earthquake"]), ("1912", ["titanic"]), ("1914", ["sarajevo"]),
        ("1917", ["october", "revolution"]),
        ("1919", ["versailles"]), ("1929", ["wall", "street", "crash"]), ("1936", ["berlin", "olympic"]),
        ("1936", ["berlin", "olympics"]), ("1939", ["invaded", "poland"]), ("1941", ["pearl", "harbor"]),
        ("1944", ["normandy"]),
        ("1945", ["hiroshima"]), ("1953", ["double", "helix"]), ("1957", ["sputnik"]), ("1961", ["gagarin"]),
        ("1963", ["kennedy", "dallas"]), ("1969", ["apollo", "11"]), ("1986", ["chernobyl"]),
        ("1989", ["berlin", "wall"]),
        ("1997", ["hong", "kong", "handed"]), ("2001", ["world", "trade", "center"]), ("2020", ["covid"]),
    ]
}
