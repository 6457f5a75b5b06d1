import Drilling
import Foundation

/// Times the marking of typed answers: marks and comparisons a second, by kind and language.
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
        var times: [Double] = []
        for each in cases {
            let marks = rate(of: each)
            let comparisons = marks * pairs(in: each)
            times.append(1 / comparisons)
            print(
                "{\"what\":\"mark \(each.name)\",\"marks_per_second\":\(Int(marks)),\"comparisons_per_second\":\(Int(comparisons))}"
            )
        }
        let slowest = times.max().map { Int(1 / $0) } ?? 0
        let alike = Int(Double(times.count) / times.reduce(0, +))
        print("{\"what\":\"slowest\",\"comparisons_per_second\":\(slowest)}")
        print("{\"what\":\"all alike\",\"comparisons_per_second\":\(alike)}")
    }

    /// What is compared for a mark: of a list each member with each piece that was typed.
    private static func pairs(in each: Case) -> Double {
        guard case .list(let members) = each.answer else {
            if case .order(let members) = each.answer { return pairs(members.count, each.typed) }
            return 1
        }
        return pairs(members.count, each.typed)
    }

    private static func pairs(_ members: Int, _ typed: [String]) -> Double {
        let pieces = typed.map { $0.split { ",;".contains($0) }.count }.reduce(0, +)
        return Double(members * pieces) / Double(typed.count)
    }

    /// The best of five runs of a fifth of a second each, on one core.
    private static func rate(of each: Case) -> Double {
        let marker = Marker(language: each.language)
        let key = marker.key(for: each.answer)
        let clock = ContinuousClock()
        var best = 0.0
        var found = 0
        for _ in 0..<5 {
            var count = 0
            let start = clock.now
            while clock.now - start < .milliseconds(200) {
                for _ in 0..<100 {
                    for typed in each.typed {
                        found += marker.mark(typed, against: key).outcome == .right ? 1 : 0
                    }
                }
                count += 100 * each.typed.count
            }
            let elapsed = (clock.now - start).components
            best = max(best, Double(count) / (Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18))
        }
        precondition(found >= 0)
        return best
    }
}
