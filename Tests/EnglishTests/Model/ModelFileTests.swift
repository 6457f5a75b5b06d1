import Support
import Testing

@testable import English

struct ModelFileTests {
    @Test func `every section is there`() throws {
        let file = ModelFile()
        let lines = file.names.map { "\($0) \(file.table($0, of: UInt8.self).count)" }
        try expectSnapshot(lines.joined(separator: "\n") + "\n", named: "sections")
    }

    @Test func `an absent section reads as empty`() {
        let file = ModelFile()
        #expect(file.lines("nothing").isEmpty)
        #expect(file.floats("nothing").isEmpty)
        #expect(file.table("nothing", of: UInt64.self).index(of: 1) == nil)
    }

    @Test func `every tag, relation and entity kind of the model has a case`() {
        let file = ModelFile()
        #expect(file.lines("tagger.tags").allSatisfy { FineTag(rawValue: $0) != nil })
        let labels = file.lines("parser.moves").flatMap {
            $0.dropFirst(2).split(separator: "|").map(String.init)
        }
        #expect(labels.filter { Relation(rawValue: $0) == nil } == [])
        let kinds = file.lines("ner.moves").map { String($0.dropFirst(2)) }.filter { !$0.isEmpty }
        #expect(kinds.filter { EntityKind(rawValue: $0) == nil } == [])
    }
}
