import Foundation
import Support
import Testing

@testable import English

struct SentenceReportTests {
    @Test func `the report of a sentence holds tokens, phrases, clauses and coordinations`() throws {
        let parsed = EnglishModel.standard.parse(
            "Critics argued that the council had not repaired the piers, and the ferries were moved to Lindholm in May."
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let json = String(
            decoding: try encoder.encode(parsed.sentences.map(SentenceReport.init)), as: UTF8.self)
        try expectSnapshot(json + "\n", named: "report")
    }
}
