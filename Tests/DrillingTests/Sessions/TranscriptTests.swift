import Cards
import Support
import Testing

@testable import Drilling

struct TranscriptTests {
    static let notes: [Note] = [
        Note(
            id: "test-000000000001", kind: .short(prompt: "What is the capital of Peru?", answers: ["Lima"]),
            hint: "It begins with L.", remark: "Cusco was the capital of the Incas.",
            citation: "Lima has been the seat of government since 1535. (¶3)", topic: ["Peru", "Cities"]),
        Note(
            id: "test-000000000002",
            kind: .choice(
                prompt: "Which of these lie on the Pacific?",
                options: [
                    Note.Option(text: "Chile", isRight: true), Note.Option(text: "Paraguay", isRight: false),
                    Note.Option(text: "Ecuador", isRight: true),
                ])),
        Note(
            id: "test-000000000003", kind: .judge(statement: "Lake Titicaca is salty.", isTrue: false),
            remark: "It is fresh water."),
        Note(
            id: "test-000000000004",
            kind: .cloze(
                Cloze(parts: [
                    .text("The "), .gap(Cloze.Gap(answers: ["Andes"], hint: "mountains")),
                    .text(" run along the "), .gap(Cloze.Gap(answers: ["west"])), .text(" coast."),
                ]))),
        Note(id: "test-000000000005", kind: .shown(prompt: "Why is Lima dry?", answer: "A cold current.")),
        Note(id: "test-000000000006", kind: .pair(term: "puna", definition: "high plain", bothWays: true)),
    ]

    @Test func `every kind of card in one session`() throws {
        var drill = Drill(TranscriptTests.notes)
        drill.type(
            ":h", ":s", "Lima", "s", "x", "?", "", "q", "a c", "", "maybe", "false", "2", "Andes", "",
            "", "4", "high plain", "u", "high plain", "4", ":q")
        try expectSnapshot(drill.screen, named: "every-kind")
    }
}
