import Cards
import Testing

@testable import Drilling

@Suite("Marker")
struct MarkerTests {
    let english = Marker(language: "en")

    @Test func `a blank answer means don't know`() {
        let key = english.key(for: .short(["Paris"]))
        for typed in ["", " ", "\t", "?", "...", "\u{202E}", "-"] {
            let mark = english.mark(typed, against: key)
            #expect(mark.outcome == .wrong)
            #expect(mark.reason == .blank)
            #expect(mark.suggested == .again)
        }
    }

    @Test func `right and close suggest good, wrong suggests again, and a wrong form nothing`() {
        let key = english.key(for: .number(["42"]))
        #expect(english.mark("42", against: key).suggested == .good)
        #expect(english.mark("42 towels", against: key).suggested == .good)
        #expect(english.mark("41", against: key).suggested == .again)
        #expect(english.mark("many", against: key).suggested == nil)
        #expect(english.mark("many", against: key).verdict == nil)
        #expect(english.mark("41", against: key).verdict == .wrong)
    }

    @Test func `a listed wrong answer beats everything`() {
        let key = english.key(for: .short(["affect"]), wrong: ["effect", "(the) effects"])
        #expect(english.mark("effect", against: key).reason == .knownWrong)
        #expect(english.mark("the Effects.", against: key).reason == .knownWrong)
        #expect(english.mark("afect", against: key).outcome == .close)
        #expect(english.mark("affect", against: key).outcome == .right)
        let spelled = english.key(for: .short(["colour"]), wrong: ["color"])
        #expect(english.mark("color", against: spelled).outcome == .wrong)
        let nearer = english.key(for: .short(["stationary"]), wrong: ["stationery"])
        #expect(english.mark("stationnery", against: nearer).outcome == .wrong)
    }

    @Test func `a wrong answer that differs in case alone is told apart`() {
        let key = english.key(for: .short(["Co"]), wrong: ["CO"])
        #expect(english.mark("Co", against: key).outcome == .right)
        #expect(english.mark("CO", against: key).outcome == .wrong)
        let german = Marker(language: "de")
        let band = german.key(for: .short(["der Band"]), wrong: ["das Band"])
        #expect(german.mark("der Band", against: band).outcome == .right)
        #expect(german.mark("Band", against: band).outcome == .right)
        #expect(german.mark("das Band", against: band).reason == .knownWrong)
    }

    @Test func `another card's answer is no slip`() {
        let others = english.others(["phonon", "(the) positron", "Anna Bell"])
        let key = english.key(for: .short(["photon"]), others: others)
        #expect(english.mark("phonon", against: key).reason == .otherCard)
        #expect(english.mark("photon", against: key).outcome == .right)
        #expect(english.mark("photon.", against: key).outcome == .right)
        #expect(english.mark("photton", against: key).outcome == .close)
        let german = Marker(language: "de", accents: true)
        let mothers = german.key(for: .short(["Mütter"]), others: german.others(["Mutter"]))
        #expect(german.mark("Mutter", against: mothers).reason == .otherCard)
        #expect(german.mark("Muetter", against: mothers).outcome == .right)
    }

    @Test func `a card's own answers may stand among those of others`() {
        let others = english.others(["photon", "light quantum"])
        let key = english.key(for: .short(["photon", "light quantum"]), others: others)
        #expect(english.mark("photon", against: key).outcome == .right)
        #expect(english.mark("light quantum", against: key).answer == 1)
        #expect(english.mark("light quantm", against: key).outcome == .close)
    }

    /// What is typed at a statement to judge.
    struct Judgement: Sendable {
        var language: String
        var typed: [String]
        var isTrue: Bool
    }

    @Test(arguments: [
        Judgement(
            language: "en", typed: ["t", "T", "true", "True.", "yes", "y", "right", "correct"], isTrue: true),
        Judgement(language: "en", typed: ["f", "false", "no", "N", "wrong"], isTrue: false),
        Judgement(language: "de", typed: ["r", "richtig", "wahr", "ja", "true", "stimmt"], isTrue: true),
        Judgement(language: "de", typed: ["f", "falsch", "nein", "false"], isTrue: false),
        Judgement(language: "fr", typed: ["v", "vrai", "oui", "true"], isTrue: true),
        Judgement(language: "fr", typed: ["f", "faux", "non"], isTrue: false),
        Judgement(language: "es", typed: ["v", "verdadero", "sí", "si"], isTrue: true),
        Judgement(language: "es", typed: ["falso", "no"], isTrue: false),
        Judgement(language: "it", typed: ["vero", "sì", "v"], isTrue: true),
        Judgement(language: "it", typed: ["falso", "no"], isTrue: false),
        Judgement(language: "ru", typed: ["да", "верно", "правда"], isTrue: true),
        Judgement(language: "ru", typed: ["нет", "неверно", "ложь"], isTrue: false),
        Judgement(language: "ja", typed: ["はい", "正しい", "○"], isTrue: true),
        Judgement(language: "ja", typed: ["いいえ", "×", "間違い"], isTrue: false),
        Judgement(language: "he", typed: ["כן", "נכון"], isTrue: true),
        Judgement(language: "he", typed: ["לא", "שגוי", "לא נכון"], isTrue: false),
    ])
    func `true and false are understood in the deck's language and in English`(row: Judgement) {
        let marker = Marker(language: row.language)
        for typed in row.typed {
            #expect(
                marker.mark(typed, against: marker.key(for: .judge(row.isTrue))).outcome == .right, "\(typed)"
            )
            #expect(
                marker.mark(typed, against: marker.key(for: .judge(!row.isTrue))).outcome == .wrong,
                "\(typed)")
        }
    }

    @Test func `a judgement in no known word is asked for again`() {
        let key = english.key(for: .judge(true))
        #expect(english.mark("maybe", against: key).outcome == .again)
        #expect(english.mark("", against: key).reason == .blank)
    }

    @Test func `a choice takes letters, numbers or the option itself`() {
        let options = [
            Note.Option(text: "red", isRight: true), Note.Option(text: "green", isRight: false),
            Note.Option(text: "dark blue", isRight: true), Note.Option(text: "pink", isRight: false),
        ]
        let several = english.key(for: .choice(options))
        for typed in ["a c", "ac", "A, C", "(a) (c)", "a and c", "1 3", "c;a", "red, dark blue"] {
            #expect(english.mark(typed, against: several).outcome == .right, "\(typed)")
        }
        #expect(english.mark("a", against: several).found == [0])
        #expect(english.mark("a", against: several).outcome == .wrong)
        #expect(english.mark("a b c", against: several).outcome == .wrong)
        #expect(english.mark("a e", against: several).outcome == .again)
        #expect(english.mark("yellow", against: several).outcome == .again)
        #expect(english.mark("", against: several).reason == .blank)
        let one = english.key(for: .choice(Array(options.prefix(2))))
        for typed in ["a", "A)", "a.", "1", "red", "the Red"] {
            #expect(english.mark(typed, against: one).outcome == .right, "\(typed)")
        }
        #expect(english.mark("b", against: one).outcome == .wrong)
    }

    @Test func `a quantity that the deck's reader has read is marked with its tolerance`() {
        let quantity = Quantity(text: "37.5", value: 37.5, tolerance: .percent(1, text: "1"), unit: "°C")
        let key = english.key(for: .quantity(quantity))
        #expect(english.mark("37.2 °C", against: key).outcome == .right)
        #expect(english.mark("37.5", against: key).difference == "37.5 -> 37.5 ± 1% °C")
        #expect(english.mark("39 °C", against: key).outcome == .wrong)
        #expect(english.mark("warm", against: key).outcome == .again)
        let scaled = english.key(for: .quantity(Quantity(text: "1.5", value: 1.5, unit: "million")))
        #expect(english.mark("1,500,000", against: scaled).outcome == .right)
        #expect(english.mark("1.5 million", against: scaled).outcome == .right)
        #expect(english.mark("1.5", against: scaled).outcome == .wrong)
        let people = english.key(for: .quantity(Quantity(text: "1.5", value: 1.5, unit: "million people")))
        #expect(english.mark("1.5 million people", against: people).outcome == .right)
        #expect(english.mark("1,500,000", against: people).outcome == .close)
        let german = Marker(language: "de")
        let thousand = german.key(for: .quantity(Quantity(text: "1.000", value: 1, unit: "km")))
        #expect(german.mark("1000 km", against: thousand).outcome == .right)
        let unknown = english.key(for: .quantity(Quantity(text: "3", value: 3, unit: "furlongs")))
        #expect(english.mark("3 furlongs", against: unknown).outcome == .right)
    }

    @Test func `a language is found by its tag, English standing in`() {
        #expect(Language.of(tag: "de-AT").code == "de")
        #expect(Language.of(tag: "FR").code == "fr")
        #expect(Language.of(tag: "tlh").code == "en")
        #expect(Language.of(tag: nil).code == "en")
    }

    @Test func `the difference is one line of plain characters`() {
        let key = english.key(for: .short(["electricity"]))
        let mark = english.mark("\u{1B}[31melectrcity\u{202E}\n", against: key)
        #expect(mark.difference == "[31melectrcity -> electricity")
        #expect(english.mark(String(repeating: "é", count: 5_000), against: key).difference.count < 250)
    }
}
