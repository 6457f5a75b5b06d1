import Support
import Testing

@testable import Reading

/// The nine pages that reading is developed on, each as a page and as the text that someone drew from it.
@Suite(.enabled(if: Shared.has("articles/dev")))
struct DevArticleTests {
    @Test(arguments: [
        "citylab-1", "medicalnewstoday", "nytimes-3", "quanta-1", "wapo-1", "webmd-1", "wikipedia",
        "wikipedia-2",
        "yahoo-2",
    ])
    func `a page says the same as its text`(name: String) throws {
        let page = try article("\(name).source.html")
        let text = try article("\(name).txt")
        let (inPage, inText) = (prose(page), prose(text))
        let shared = Double(inPage.intersection(inText).count)
        #expect(shared / Double(inText.count) >= 0.93, "\(inText.subtracting(inPage).sorted())")
        #expect(shared / Double(inPage.count) >= 0.93, "\(inPage.subtracting(inText).sorted())")
    }

    private func article(_ name: String) throws -> Article {
        try ArticleReader.read([UInt8](try Shared.data("articles/dev/\(name)")), path: name)
    }

    private func prose(_ article: Article) -> Set<String> {
        Set(article.sentences.filter { $0.role == .paragraph }.map(\.sentence.text))
    }
}
