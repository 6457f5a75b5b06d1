import Foundation
import Testing

@testable import English

/// Sentences of our own with what spaCy 3.8 says of them; `Scripts/export-model golden` writes the figures anew.
struct GoldenTests {
    @Test(arguments: Golden.genres)
    func `spans, tags, heads, labels, lemmas, entities and sentence starts are spaCy's`(genre: String) throws
    {
        let rows = try Golden.rows(of: genre)
        for (line, expected) in rows {
            let found = Golden.figures(of: EnglishModel.standard.parse(line, corrected: false))
            #expect(found == expected, "\(line)")
        }
    }

    @Test func `there are at least three hundred golden sentences`() throws {
        let count = try Golden.genres.map { try Golden.rows(of: $0).count }.reduce(0, +)
        #expect(count >= 300)
    }

    @Test(arguments: KernelPath.available)
    func `every compilation of the kernels gives the same analysis`(path: KernelPath) throws {
        let model = EnglishModel(path: path)
        for (line, _) in try Golden.rows(of: "odd") + Golden.rows(of: "numbers") {
            let found = model.parse(line)
            #expect(found == EnglishModel.standard.parse(line))
        }
    }

    @Test func `two workers find what one finds`() throws {
        let lines = try Golden.genres.flatMap { try Golden.rows(of: $0).map(\.line) }
        let text = Array(lines.joined(separator: "\n\n").utf8)
        let one = EnglishModel.standard.parse(text, workers: 1)
        let two = EnglishModel.standard.parse(text, workers: 2)
        #expect(one == two)
    }
}

enum Golden {
    static let genres = [
        "dialogue", "encyclopaedia", "instructions", "lists", "news", "numbers", "odd", "textbook",
    ]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    /// The lines of a genre, each with its tokens' figures, one text a token.
    static func rows(of genre: String) throws -> [(line: String, figures: [String])] {
        let text = try String(contentsOf: folder.appending(path: "\(genre).txt"), encoding: .utf8)
        let data = try Data(contentsOf: folder.appending(path: "\(genre).json"))
        let lines = text.split(separator: "\n").map(String.init)
        let figures = try JSONDecoder().decode([[Figures]].self, from: data)
        return zip(lines, figures).map { ($0, $1.map(\.text)) }
    }

    /// What a parse says in the form of the stored figures; heads count from the start of the line.
    static func figures(of parsed: ParsedText) -> [String] {
        var first = 0
        return parsed.sentences.flatMap { sentence in
            defer { first += sentence.tokens.count }
            return sentence.tokens.enumerated().map { index, token in
                let entity = token.entity?.label ?? "O"
                return Figures(
                    start: token.span.lowerBound, end: token.span.upperBound, tag: token.tag.rawValue,
                    head: first + token.head, label: token.relation.rawValue, lemma: token.lemma,
                    entity: entity,
                    startsSentence: index == 0 ? 1 : 0
                ).text
            }
        }
    }

    fileprivate struct Figures: Decodable {
        let start: Int
        let end: Int
        let tag: String
        let head: Int
        let label: String
        let lemma: String
        let entity: String
        let startsSentence: Int

        var text: String { "\(start)-\(end) \(tag) \(head) \(label) \(lemma) \(entity) \(startsSentence)" }
    }
}

extension Golden.Figures {
    init(from decoder: any Decoder) throws {
        var row = try decoder.unkeyedContainer()
        start = try row.decode(Int.self)
        end = try row.decode(Int.self)
        tag = try row.decode(String.self)
        head = try row.decode(Int.self)
        label = try row.decode(String.self)
        lemma = try row.decode(String.self)
        entity = try row.decode(String.self)
        startsSentence = try row.decode(Int.self)
    }
}
