import Foundation
import Reading
import Support

@testable import Asking

/// Drafts of texts written for the tests.
enum Articles {
    static func article(_ text: String, path: String = "tests/hill-farms.txt") throws -> Article {
        try ArticleReader.read(Array(text.utf8), path: path)
    }

    static func draft(
        _ text: String, path: String = "tests/hill-farms.txt", wishes: Wishes = Wishes()
    ) throws -> Draft {
        Asker.draft(article: try article(text, path: path), path: path, text: saved, wishes: wishes)
    }

    /// The draft of one sentence in an article about hill farms.
    static func draft(
        sentence: String, heading: String = "Work and tools", wishes: Wishes = Wishes()
    ) throws -> Draft {
        try draft("The Hill Farms of Aldmoor\n\n\(heading)\n\n\(sentence)\n", wishes: wishes)
    }

    /// What one maker makes of a sentence, whatever the ranking says: `prompt = answer` each.
    static func cards(of maker: String, sentence: String) throws -> [String] {
        try draft(sentence: sentence, wishes: Wishes(all: true)).cards.filter { $0.maker == maker }.map {
            "\($0.prompt) = \($0.items.isEmpty ? $0.answer : $0.items.joined(separator: " / "))"
        }
    }

    static func shared(_ name: String) throws -> Draft {
        let bytes = Array(try Shared.data("articles/\(name)"))
        let article = try ArticleReader.read(bytes, path: name)
        return Asker.draft(article: article, path: name, text: saved)
    }

    static let saved = Draft.SavedText(path: nil, sha256: "")
}
