import Support
import Testing

@testable import English

/// The tree of the first sentence of a text.
func tree(_ text: String) throws -> SentenceTree {
    let sentences = EnglishModel.standard.parse(text).sentences
    return SentenceTree(try #require(sentences.first))
}

/// The first clause of a kind, in the tree of a text.
func clause(_ text: String, _ kind: ClauseKind = .main) throws -> (tree: SentenceTree, clause: Clause) {
    let tree = try tree(text)
    return (tree, try #require(tree.clauses.first { $0.kind == kind }))
}

/// Random bytes, of which many are UTF-8 and many are not.
func randomBytes(_ random: inout SplitMix64, upTo most: Int) -> [UInt8] {
    let pieces: [[UInt8]] = [
        Array("the ".utf8), Array("don't".utf8), Array("U.S. ".utf8), Array(":-)".utf8), Array("3.5km ".utf8),
        [0x20],
        [0x0a], Array("é".utf8), Array("👍🏽".utf8), [0xcc, 0x81], [0xff], [0xe2, 0x80], [0x00],
        Array("Москва".utf8),
        Array("...".utf8), [0x28], [0x29], Array("a@b.co/x".utf8), Array("\u{a0}".utf8),
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...most, using: &random) {
        if Bool.random(using: &random) {
            bytes.append(UInt8.random(in: 0...255, using: &random))
        } else {
            bytes += pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }
    }
    return bytes
}
