import Foundation
import Support
import Testing

@testable import Drilling

@Suite("Laws of marking")
struct MarkingLawTests {
    private static let languages = Language.all.map(\.code)

    /// Letters, signs and oddities that seeded texts are drawn from.
    private static let pool: [String] = [
        "a", "b", "c", "e", "n", "o", "s", "t", "The", "of", "not", "un", "A", "Z", "é", "ß", "Ø", "œ", "ё",
        "й", "Я",
        "ש", "שָׁ", "ה", "ו", "東", "か", "が", "ネ", "ー", "と", "👩‍💻", "🇩🇪", "e\u{301}", "0", "1", "12", "1,000",
        "1.5", "½", "²",
        " ", " ", " ", "  ", "-", "–", "'", "’", "\"", "«", "(", ")", "/", "|", "*", "_", "`", "$", "%", "&",
        "+", "=", "<",
        ";", ",", ".", "?", "!", "\\", "\n", "\t", "\u{200B}", "\u{202E}", "°C", "km", "±", "million", "and",
        "or", "{", "#",
    ]

    private func text(_ random: inout SplitMix64, upTo length: Int) -> String {
        let count = Int.random(in: 1...length, using: &random)
        return (0..<count).map { _ in MarkingLawTests.pool.randomElement(using: &random) ?? "" }.joined()
    }

    @Test(arguments: languages)
    func `what is typed as it is shown is right`(language: String) {
        var random = SplitMix64(seed: 1)
        let marker = Marker(language: language)
        for _ in 0..<400 {
            let answer = text(&random, upTo: 8).trimmed
            let key = marker.key(for: .short([answer]), wrong: ["zebra"])
            guard case .single(let alternatives) = key.form, let display = alternatives.forms.first?.display,
                !marker.key(for: .short(["x"])).isBlank(display, with: marker), key.isAnswerable
            else { continue }
            let mark = marker.mark(display, against: key)
            #expect(mark.outcome == .right, "\(answer.debugDescription) \(display.debugDescription) \(mark)")
        }
    }

    @Test(arguments: languages)
    func `any text against any key gives a mark`(language: String) {
        var random = SplitMix64(seed: 2)
        let marker = Marker(language: language)
        for _ in 0..<300 {
            let answers = (0..<Int.random(in: 0...4, using: &random)).map { _ in text(&random, upTo: 8) }
            let typed = text(&random, upTo: 30)
            for answer in [Answer.short(answers), .number(answers), .list(answers), .order(answers)] {
                let key = marker.key(for: answer, wrong: [text(&random, upTo: 6)])
                let mark = marker.mark(typed, against: key)
                #expect(mark.found == mark.found.sorted() && mark.found.allSatisfy { $0 < answers.count })
                #expect(
                    !mark.difference.unicodeScalars.contains { $0.properties.generalCategory == .control })
            }
        }
    }

    @Test func `random bytes repaired to text never crash`() {
        var random = SplitMix64(seed: 3)
        let marker = Marker(language: "en")
        let keys = [
            marker.key(for: .short(["the Battle of Hastings"])), marker.key(for: .number(["5 km"])),
            marker.key(for: .list(["a", "b and c"])), marker.key(for: .judge(true)),
        ]
        for _ in 0..<1_500 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let typed = String(decoding: bytes, as: UTF8.self)
            for key in keys { _ = marker.mark(typed, against: key) }
            _ = marker.mark(typed, against: marker.key(for: .short([typed])))
        }
    }

    @Test(arguments: languages)
    func `case, blanks, outer punctuation and quotation marks never matter to words`(language: String) {
        var random = SplitMix64(seed: 4)
        let marker = Marker(language: language)
        for _ in 0..<100 {
            let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<Int.random(in: 2...9, using: &random)).map { _ in
                    ["a", "b", "d", "e", "r", "t", "k", "é", "ж", "ל", "京"].randomElement(using: &random)
                        ?? ""
                }.joined()
            }
            let key = marker.key(for: .short([words.joined(separator: " ")]))
            for typed in [
                words.joined(separator: "  ").uppercased(), "  \(words.joined(separator: " ")).",
                "«\(words.joined(separator: "-"))»", words.joined(),
                "\u{200F}" + words.joined(separator: "\u{A0}"),
                words.joined(separator: " ").decomposedStringWithCanonicalMapping,
            ] {
                let mark = marker.mark(typed, against: key)
                #expect(mark.outcome == .right, "\(words) ~ \(typed)")
            }
        }
    }

    @Test(arguments: languages)
    func `a list in any order is right and tells every member`(language: String) {
        var random = SplitMix64(seed: 5)
        let marker = Marker(language: language)
        let stems = ["granite", "basalt", "marble", "slate", "quartz", "gypsum"]
        for _ in 0..<40 {
            let members = Array(stems.shuffled(using: &random).prefix(Int.random(in: 2...6, using: &random)))
            let key = marker.key(for: .list(members))
            let typed = members.shuffled(using: &random)
            for separator in [", ", "; ", "\n", ","] {
                let mark = marker.mark(typed.joined(separator: separator), against: key)
                #expect(mark.outcome == .right)
                #expect(mark.found == Array(members.indices))
            }
            let part = typed.dropLast()
            let mark = marker.mark(part.joined(separator: ", "), against: key)
            #expect(mark.outcome == .wrong)
            #expect(mark.found.map { members[$0] }.sorted() == part.sorted())
        }
    }

    /// Texts that grow badly where a reader looks back.
    private static let parts = [
        "a", "ab ", "é", "1,", "a, ", "1 ", "e\u{301}", "(", " and ", "a-", "1-", "1 000 ", "million ", "l'",
        "\u{300}",
        "東", ".", "|",
    ]

    @Test(arguments: parts)
    func `long texts are marked against long and short keys`(part: String) {
        let marker = Marker(language: "fr")
        let long = String(repeating: part, count: 2_000 / part.utf8.count)
        for answer in [
            Answer.short(["la bataille de Hastings"]), .number(["5 km"]), .list(["sel et poivre", "b", "c"]),
            .order(["a, b", "c"]), .short([long]), .list([long, "x"]),
        ] {
            let mark = marker.mark(long, against: marker.key(for: answer))
            #expect(mark.difference.count < 1_000)
        }
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["a", "l'", "1-"])
    func `a hundred thousand bytes are marked in time`(part: String) {
        let marker = Marker(language: "fr")
        let long = String(repeating: part, count: 100_000 / part.utf8.count)
        let mark = marker.mark(long, against: marker.key(for: .short(["la bataille de Hastings"])))
        #expect(mark.outcome == .wrong)
    }
}

extension AnswerKey {
    /// Whether a text says nothing.
    fileprivate func isBlank(_ typed: String, with marker: Marker) -> Bool {
        TypedText(typed, for: needs, tools: marker.tools).isBlank
    }

    /// Whether every form holds something to type.
    fileprivate var isAnswerable: Bool {
        guard case .single(let alternatives) = form else { return true }
        return alternatives.forms.allSatisfy { form in
            if case .words(let words) = form.form { !words.words.isEmpty } else { true }
        }
    }
}
