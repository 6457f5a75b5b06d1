import Drilling
import Foundation

/// Times the marking of typed answers: comparisons a second, by kind and language.
enum MarkingBench {
    /// A card and what learners type for it: right, close and wrong.
    private struct Case {
        var name: String
        var language: String
        var answer: Answer
        var typed: [String]
    }

    private static let cases = [
        Case(
            name: "short en", language: "en", answer: .short(["the Treaty of Versailles"]),
            typed: [
                "the Treaty of Versailles", "treaty of versailles", "Treaty of Versaille",
                "the Treaty of Vienna", "Congress of Vienna", "peace",
            ]),
        Case(
            name: "short de", language: "de", answer: .short(["die Größe der Straße"]),
            typed: [
                "die Größe der Straße", "Größe der Strasse", "Groesse der Straße", "die Länge", "der Weg",
            ]),
        Case(
            name: "short fr", language: "fr", answer: .short(["l'école supérieure"]),
            typed: ["l'école supérieure", "école supérieure", "ecole superieure", "le lycée", "la mairie"]),
        Case(
            name: "short ru", language: "ru", answer: .short(["чёрная дыра"]),
            typed: ["чёрная дыра", "черная дыра", "чорная дыра", "белый карлик", "звезда"]),
        Case(
            name: "short ja", language: "ja", answer: .short(["光合成"]),
            typed: ["光合成", "光合成。", "こうごうせい", "呼吸", "発酵"]),
        Case(
            name: "short he", language: "he", answer: .short(["בית־ספר"]),
            typed: ["בית ספר", "בית־ספר", "בית הספר", "גן ילדים", "ספר"]),
        Case(
            name: "number", language: "en", answer: .number(["37.5 ± 1% °C"]),
            typed: ["37.5 °C", "37.5", "99.5 °F", "38.4 °C", "37 degrees Celsius", "warm"]),
        Case(
            name: "list of 3", language: "en", answer: .list(["army", "navy", "air force"]),
            typed: ["army, navy, air force", "navy; army and airforce", "army, nvay", "police"]),
        Case(
            name: "order of 4", language: "en", answer: .order(["egg", "larva", "pupa", "adult"]),
            typed: ["egg, larva, pupa, adult", "egg; lavra; pupa; adult", "larva, egg, pupa"]),
    ]

    static func run() {
        var least = Double.infinity
        for each in cases {
            let rate = rate(of: each)
            if each.name.hasPrefix("short") { least = min(least, rate) }
            print("{\"what\":\"mark \(each.name)\",\"comparisons_per_second\":\(Int(rate))}")
        }
        print("{\"what\":\"mark, slowest short\",\"comparisons_per_second\":\(Int(least))}")
        reportPairs()
        let all = cases.reduce(0.0) { $0 + 1 / rate(of: $1) }
        print(
            "{\"what\":\"mark, all kinds alike\",\"comparisons_per_second\":\(Int(Double(cases.count) / all))}"
        )
    }

    /// The pairs of the suite, each a comparison, whatever its kind and language; only from the project's folder.
    private static func reportPairs() {
        let pairs = pairs()
        guard !pairs.isEmpty else { return }
        // A marker a language, as a session has one a deck.
        let groups = Dictionary(grouping: pairs, by: \.language).sorted { ($0.key ?? "") < ($1.key ?? "") }
            .map { group in
                let marker = Marker(language: group.key)
                return (
                    marker: marker,
                    marks: group.value.map { (typed: $0.typed, key: marker.key(for: $0.answer)) }
                )
            }
        let rate = rate(of: pairs.count) {
            groups.reduce(0) { sum, group in
                let marker = group.marker
                return group.marks.reduce(sum) {
                    $0 + (marker.mark($1.typed, against: $1.key).outcome == .right ? 1 : 0)
                }
            }
        }
        print(
            "{\"what\":\"mark, the \(pairs.count) pairs of the suite\",\"comparisons_per_second\":\(Int(rate))}"
        )
    }

    /// Lines `verdict answer / answer ~ typed`, below a line `@kind language`; those with options are left out.
    private static func pairs() -> [MarkLine.Input] {
        let folder = URL(filePath: "Tests/DrillingTests/Marking/Pairs")
        let files =
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.sorted { $0.path < $1.path }.flatMap { file -> [MarkLine.Input] in
            var header = ["short", "en"]
            let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
            return lines.compactMap { line in
                if line.hasPrefix("@") { header = line.dropFirst().split(separator: " ").map(String.init) }
                let sides = line.components(separatedBy: " ~ ")
                guard sides.count == 2, !line.contains(" ;; "),
                    let kind = MarkLine.Input.Kind(rawValue: header[0])
                else { return nil }
                let answers = sides[0].drop { $0 != " " }.dropFirst().description.components(
                    separatedBy: " / ")
                return MarkLine.Input(
                    kind: kind, language: header.last, answers: answers,
                    typed: sides[1].replacing("\u{23CE}", with: "\n"))
            }
        }
    }

    private static func rate(of each: Case) -> Double {
        let marker = Marker(language: each.language)
        let key = marker.key(for: each.answer)
        return rate(of: each.typed.count) {
            each.typed.reduce(0) { $0 + (marker.mark($1, against: key).outcome == .right ? 1 : 0) }
        }
    }

    /// How many a second, where each piece of work is so many: the best of five runs of a fifth of a second, on one core.
    private static func rate(of marks: Int, _ work: () -> Int) -> Double {
        let clock = ContinuousClock()
        var best = 0.0
        var found = 0
        for _ in 0..<5 {
            var count = 0
            let start = clock.now
            while clock.now - start < .milliseconds(200) {
                for _ in 0..<10 { found += work() }
                count += 10 * marks
            }
            let elapsed = (clock.now - start).components
            best = max(best, Double(count) / (Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18))
        }
        precondition(found >= 0)
        return best
    }
}
