import Support
import Testing

@testable import English

struct SentenceTableTests {
    @Test func `a sentence as a table`() throws {
        let parsed = EnglishModel.standard.parse(
            "Critics said that the council had not repaired\nthe piers, and the ferries may move to Oslo in May."
        )
        let lines = parsed.sentences.flatMap { SentenceTable($0).lines }
        try expectSnapshot(lines.joined(separator: "\n"), named: "table")
    }
}
