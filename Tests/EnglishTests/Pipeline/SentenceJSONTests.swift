import Foundation
import Support
import Testing

@testable import English

struct SentenceJSONTests {
    @Test func `the JSON of a sentence holds tokens, phrases, clauses and coordinations`() throws {
        let parsed = EnglishModel.standard.parse(
            "Critics argued that the council had not repaired the piers, and the ferries were moved to Oslo in May."
        )
        let lines = parsed.sentences.map { SentenceJSON($0).line.replacing("},{", with: "},\n  {") }
        try expectSnapshot(lines.joined(separator: "\n") + "\n", named: "json")
    }

    /// What a script reads of a token.
    private struct Row: Decodable, Equatable {
        let text: String
        let start: Int
        let end: Int
        let tag: String
        let head: Int
        let dep: String
        let lemma: String
        let ent: String
    }

    private struct Line: Decodable {
        let tokens: [Row]
    }

    @Test(arguments: ["odd", "lists"])
    func `the JSON of any sentence reads back as its tokens`(genre: String) throws {
        for (line, _) in try Golden.rows(of: genre) {
            for sentence in EnglishModel.standard.parse(line).sentences {
                let read = try JSONDecoder().decode(Line.self, from: Data(SentenceJSON(sentence).line.utf8))
                let rows = sentence.tokens.map {
                    Row(
                        text: $0.text, start: $0.span.lowerBound, end: $0.span.upperBound,
                        tag: $0.tag.rawValue,
                        head: $0.head, dep: $0.relation.rawValue, lemma: $0.lemma,
                        ent: $0.entity?.label ?? "O")
                }
                #expect(read.tokens == rows)
            }
        }
    }

    @Test func `controls are escaped`() throws {
        let parsed = EnglishModel.standard.parse("a\u{1b}[31m \u{202e}b \u{9b}c \"d\" \\e")
        let line = try #require(parsed.sentences.first.map { SentenceJSON($0).line })
        #expect(line.unicodeScalars.allSatisfy { $0 >= " " && $0 != "\u{9b}" && $0 != "\u{202e}" })
        let text = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])[
            "text"]
        #expect(text as? String == parsed.sentences.first?.text)
    }
}
