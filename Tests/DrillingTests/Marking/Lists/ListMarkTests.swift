import Testing

@testable import Drilling

@Suite("Marking lists")
struct ListMarkTests {
    @Test(
        arguments: rows(
            .list, "en",
            """
            right electricity / clean water ~ electricity, clean water
            right electricity / clean water ~ clean water and electricity
            right electricity / clean water ~ clean water; electricity
            right electricity / clean water ~ clean water⏎electricity
            right electricity / clean water ~ - clean water⏎- electricity
            right electricity / clean water ~ 1. clean water⏎2. electricity
            right electricity / clean water ~ Electricity & Clean Water.
            right electricity / clean water ~ the electricity, the clean water
            close electricity / clean water ~ electrcity and clean water
            close electricity / clean water ~ electrcity and claen water
            wrong electricity / clean water ~ electricity
            wrong electricity / clean water ~ electricity, electricity
            wrong electricity / clean water ~ electricity, gas
            wrong electricity / clean water ~ gas, coal
            wrong electricity / clean water ~
            wrong electricity / clean water ~ electricity or clean water
            close electricity / clean water ~ electricity, clean water, gas
            right electricity / clean water ~ electricity, clean water, electricity
            right red / green / blue ~ blue, green and red
            right red / green / blue ~ blue, green, and red
            right red / green / blue ~ blue,green,red
            right red / green / blue ~ blue⏎green⏎red
            wrong red / green / blue ~ red, green
            wrong red / green / blue ~ red, green, black
            right salt and pepper / bread / wine ~ bread, salt and pepper, wine
            right salt and pepper / bread / wine ~ bread, wine and salt and pepper
            right salt and pepper / bread / wine ~ salt and pepper; bread; wine
            right Paris, Texas / Rome ~ Rome; Paris, Texas
            right Paris, Texas / Rome ~ Rome⏎Paris, Texas
            right research & development / sales ~ sales, research and development
            right (the) army / (the) navy ~ navy, army
            right car | automobile / bike | bicycle ~ automobile and bicycle
            right 1914 / 1918 ~ 1918, 1914
            right 1,000 / 2,000 ~ 1000; 2000
            right 1,000 / 2,000 ~ 1,000; 2,000
            wrong 1914 / 1918 ~ 1914, 1919
            right C / C++ / C# ~ C#, C, C++
            wrong C / C++ / C# ~ C, C, C++
            right mother / father ~ father and mother
            close mother / father ~ fahter and mother
            right un / deux ~ deux, un
            wrong legal / fair ~ illegal, fair
            """)
            + rows(
                .list, "de",
                """
                right Strom / Wasser ~ Wasser und Strom
                right Strom / Wasser ~ das Wasser sowie der Strom
                close der Mond / die Sonne ~ die Mond, die Sonne
                wrong Strom / Wasser ~ Wasser
                right Sturm und Drang / Klassik ~ Klassik und Sturm und Drang
                """)
            + rows(
                .list, "fr",
                """
                right l'eau / le feu ~ le feu et l'eau
                right liberté / égalité / fraternité ~ liberté, égalité et fraternité
                close liberté / égalité / fraternité ~ liberte, egalite, fraternite
                """)
            + rows(
                .list, "es",
                """
                right padre / madre ~ madre y padre
                right padre / hijo ~ padre e hijo
                close agua / fuego ~ agua y feugo
                """)
            + rows(
                .list, "it",
                """
                right pane / vino ~ vino e pane
                right acqua / elio ~ elio ed acqua
                """)
            + rows(
                .list, "ru",
                """
                right война / мир ~ мир и война
                right хлеб / соль ~ хлеб, соль
                wrong хлеб / соль ~ хлеб
                """)
            + rows(
                .list, "he",
                """
                right חשמל / מים ~ מים וחשמל
                right חשמל / מים ~ חשמל, מים
                right חשמל / מים / גז ~ גז, מים וחשמל
                wrong חשמל / מים ~ חשמל
                """)
            + rows(
                .list, "ja",
                """
                right 猫 / 犬 ~ 犬と猫
                right 猫 / 犬 / 鳥 ~ 犬、猫、鳥
                right 猫 / 犬 / 鳥 ~ 犬、猫と鳥
                right 電気 / 水 ~ 水；電気
                right 山と川 / 海 ~ 海と山と川
                wrong 猫 / 犬 ~ 猫
                """)
            + rows(
                .order, "en",
                """
                right read / write / check ~ read, write, check
                right read / write / check ~ read⏎write⏎check
                right read / write / check ~ read > write > check
                right read / write / check ~ read -> write → check
                right read / write / check ~ 1. read⏎2. write⏎3. check
                right read / write / check ~ read, write and check
                close read / write / check ~ read, wriet, check
                wrong read / write / check ~ write, read, check
                wrong read / write / check ~ read, check, write
                wrong read / write / check ~ read, write
                wrong read / write / check ~ check, write, read
                wrong read / write / check ~
                right salt and pepper / wine ~ salt and pepper, wine
                wrong salt and pepper / wine ~ wine, salt and pepper
                right 1 / 2 / 3 ~ 1, 2, 3
                wrong 1 / 2 / 3 ~ 1, 3, 2
                """))
    func `lists and orders are marked as a strict and fair teacher would`(row: MarkRow) {
        #expect(row.mark().outcome == row.verdict)
    }

    /// A list and what of it is found.
    struct Found: Sendable {
        var kind: MarkLine.Input.Kind
        var members: [String]
        var typed: String
        var found: [Int]
    }

    @Test(arguments: [
        Found(kind: .list, members: ["a1", "b2", "c3"], typed: "c3, a1", found: [0, 2]),
        Found(kind: .list, members: ["steam", "water", "ice"], typed: "ice, fog and watr", found: [1, 2]),
        Found(kind: .list, members: ["steam", "water"], typed: "fog", found: []),
        Found(kind: .list, members: ["steam", "water"], typed: "water, water", found: [1]),
        Found(kind: .list, members: ["steam", "stream"], typed: "steam, steam", found: [0]),
        Found(kind: .list, members: ["planet", "plane"], typed: "plane, planet", found: [0, 1]),
        Found(kind: .order, members: ["one", "two", "three"], typed: "one, three, two", found: [0, 1]),
        Found(kind: .order, members: ["one", "two", "three"], typed: "two, three", found: [1, 2]),
        Found(kind: .order, members: ["one", "two", "three"], typed: "three, two, one", found: [0]),
        Found(kind: .order, members: ["one", "two", "three"], typed: "one, six, three", found: [0, 2]),
    ])
    func `what was found is told member by member`(row: Found) {
        let input = MarkLine.Input(kind: row.kind, language: "en", answers: row.members, typed: row.typed)
        let mark = input.mark(with: Marker(language: "en"))
        #expect(mark.found == row.found)
    }

    @Test func `the difference names close members, then strangers against what is missing`() {
        let marker = Marker(language: "en")
        let key = marker.key(for: .list(["electricity", "clean water", "(public) roads"]))
        let close = marker.mark("electrcity, clean water and roads", against: key)
        #expect(close.difference == "electrcity -> electricity")
        let wrong = marker.mark("electrcity, bridges", against: key)
        #expect(wrong.difference == "electrcity -> electricity; bridges -> clean water, public roads")
    }

    @Test func `a listed wrong answer spoils the list`() {
        let marker = Marker(language: "en")
        let key = marker.key(for: .list(["army", "navy"]), wrong: ["police"])
        let mark = marker.mark("army, navy, police", against: key)
        #expect(mark.outcome == .wrong)
        #expect(mark.found == [0, 1])
        #expect(mark.reason == .knownWrong)
    }
}
