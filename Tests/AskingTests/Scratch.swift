import Foundation
import Support
import Testing
import Reading
@testable import Asking

@Test func scratch() throws {
    let paths = (ProcessInfo.processInfo.environment["SCRATCH"] ?? "/work/shared/articles/nato-iraq.txt").split(separator: " ")
    for path in paths.map(String.init) {
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        let article = try ArticleReader.read(bytes, path: path)
        let start = ContinuousClock.now
        let draft = Asker.draft(article: article, path: path, text: Draft.SavedText(path: nil, sha256: ""))
        print("#### \(path) \(ContinuousClock.now - start)")
        for card in draft.cards {
            print("[\(card.maker) \(card.score)] \(card.context)\n   \(card.prompt)\n   => \(card.items.isEmpty ? card.answer : card.items.joined(separator: " / "))\n   \"\(card.quote)\"")
        }
        print(draft.summary)
        if ProcessInfo.processInfo.environment["REFUSED"] != nil {
            for refused in draft.refused { print("- \(refused.code): \(refused.reason) | \(refused.sentence.prefix(300))") }
        }
    }
}
