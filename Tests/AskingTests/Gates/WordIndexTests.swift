import Support
import Testing

@testable import Asking

@Test func `texts are found by all, most or any of their words, as by looking at each`() {
    var random = SplitMix64(seed: 11)
    let words = (0..<12).map { "word\($0)" }
    for _ in 0..<300 {
        let texts = (0..<8).map { _ in Set(words.filter { _ in Bool.random(using: &random) }) }
        let asked = Set(words.filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
        let index = WordIndex(texts)
        guard !asked.isEmpty else { continue }
        #expect(index.holding(all: asked) == texts.indices.filter { asked.isSubset(of: texts[$0]) })
        let shared = texts.indices.prefix(6).filter { $0 != 2 }.map { texts[$0].intersection(asked).count }
        #expect(index.most(of: asked, first: 6) { $0 != 2 } == shared.max())
        // Each text is the one wanted in turn, so that it is found if and only if it is among those.
        let any = texts.indices.filter { wanted in index.contains(any: asked) { $0 == wanted } }
        #expect(any == texts.indices.filter { !asked.isDisjoint(with: texts[$0]) })
        let most = texts.indices.filter { wanted in index.contains(most: asked) { $0 == wanted } }
        #expect(most == texts.indices.filter { 2 * texts[$0].intersection(asked).count > asked.count })
    }
}

@Test func `no words are in no text`() {
    let index = WordIndex([["moor"]])
    #expect(index.holding(all: []) == [])
    #expect(!index.contains(most: []) { _ in true })
    #expect(!index.contains(any: []) { _ in true })
}
