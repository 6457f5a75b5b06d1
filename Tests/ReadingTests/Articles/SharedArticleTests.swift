import Foundation
import Support
import Testing

@testable import Reading

/// What must come out of the article that the project was asked for.
@Suite(.enabled(if: Shared.has("articles/nato-iraq.txt")))
struct SharedArticleTests {
    private func article() throws -> Article {
        let bytes = [UInt8](try Shared.data("articles/nato-iraq.txt"))
        return try ArticleReader.read(bytes, path: "nato-iraq.txt")
    }

    @Test func `all numbered sentences come out, and nothing between them`() throws {
        let stored = String(decoding: try Shared.data("articles/nato-iraq.sentences.txt"), as: UTF8.self)
        let expected = stored.split(separator: "\n").map { line in
            String(line.drop { $0 != " " }.dropFirst())
        }
        let found = try article().sentences.filter { placement in
            if case .item = placement.role { false } else { true }
        }
        let texts = found.map { $0.sentence.text.replacing("’", with: "'") }
        #expect(expected.count == 136)
        #expect(texts == expected)
    }

    @Test func `every heading is a section, and the title is none`() throws {
        let article = try article()
        #expect(article.title.hasPrefix("The Role of NATO"))
        #expect(article.sections.count == 17)
        #expect(article.sections.allSatisfy { $0.path.count == 1 && !$0.blocks.isEmpty })
    }

    @Test func `the lists have their members and lead-ins`() throws {
        let lists = try article().blocks.compactMap { block -> String? in
            guard case .list(let leadIn, let items, let isOrdered) = block.kind else { return nil }
            return "\(leadIn?.text ?? "-") \(items.count) \(isOrdered)"
        }
        let expected = [
            "Key activities encompassed: 3 true", "A few key aspects include: 4 false",
            "Key challenges included: 3 true",
        ]
        #expect(lists == expected)
    }

    @Test func `the furniture is dropped and the disclaimer becomes a caution`() throws {
        let article = try article()
        let reasons: [DropReason] = [
            .disclaimer, .seeAlso, .seeAlso, .seeAlso, .repeatedTitle, .navigation,
        ]
        #expect(article.dropped.map(\.reason) == reasons)
        #expect(article.dropped.map(\.line) == [3, 37, 81, 125, 169, 170])
        #expect(
            article.cautions
                == ["The source says it was written by AI; confirm details before relying on them."])
    }
}
