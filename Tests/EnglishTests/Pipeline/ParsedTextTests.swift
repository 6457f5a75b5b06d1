import Support
import Testing

@testable import English

struct ParsedTextTests {
    private func isOneTree(_ sentence: ParsedSentence) -> Bool {
        let tokens = sentence.tokens
        let roots = tokens.indices.filter { tokens[$0].head == $0 }
        let reachesRoot = tokens.indices.allSatisfy { start in
            var index = start
            var steps = 0
            while tokens[index].head != index, steps <= tokens.count {
                index = tokens[index].head
                steps += 1
            }
            return tokens[index].head == index
        }
        return roots.count == 1 && reachesRoot
    }

    @Test(arguments: Golden.genres)
    func `spans rebuild the text and heads form one tree a sentence`(genre: String) throws {
        for (line, _) in try Golden.rows(of: genre) {
            let bytes = Array(line.utf8)
            let parsed = EnglishModel.standard.parse(line)
            var end = 0
            for token in parsed.sentences.flatMap(\.tokens) {
                #expect(Array(token.text.utf8) == Array(bytes[token.span]))
                let gap = Array(bytes[end..<token.span.lowerBound])
                #expect(gap == [] || gap == [0x20])
                end = token.span.upperBound
            }
            #expect(parsed.sentences.filter { !isOneTree($0) }.map(\.text) == [])
        }
    }

    /// Fewer strings than the tokenizer's hundred thousand: a debug build takes a millisecond a token.
    @Test(arguments: 0..<4)
    func `any bytes can be parsed, with spans in bounds and heads in the sentence`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<150 {
            let bytes = randomBytes(&random, upTo: 12)
            for sentence in EnglishModel.standard.parse(bytes).sentences {
                let isSound = sentence.tokens.allSatisfy { token in
                    sentence.span.contains(token.span.lowerBound) && token.span.upperBound <= bytes.count
                        && sentence.tokens.indices.contains(token.head)
                }
                #expect(isSound, "\(bytes)")
                _ = SentenceJSON(sentence).line
            }
        }
    }

    @Test func `a long paragraph without a full stop is parsed in one piece`() {
        let parsed = EnglishModel.standard.parse(String(repeating: "(x] ", count: 400))
        #expect(parsed.sentences.map(\.tokens.count).reduce(0, +) == 1200)
    }

    @Test func `a root with a subject and no auxiliary is in the past`() throws {
        let plain = "What's-his-name called again at 10pm."
        let root = { (parsed: ParsedText) in parsed.sentences.first?.tokens.first { $0.lemma == "call" }?.tag
        }
        #expect(root(EnglishModel.standard.parse(plain)) == .pastVerb)
    }

    @Test func `a root with a plural subject and no auxiliary is in the present`() throws {
        let parsed = EnglishModel.standard.parse(
            "Tetracyclines and macrolides block the ribosomes of bacteria.")
        let tree = SentenceTree(try #require(parsed.sentences.first))
        let root = try #require(tree.tokens.indices.first { tree.tokens[$0].head == $0 })
        #expect(tree.clause(at: root)?.verb.tense == .present)
    }

    @Test(arguments: [
        ("In 1928 Alexander Fleming noticed a mould.", "Alexander Fleming", "1928"),
        ("In 1912 Peter Marsh, a clerk in Bergen, founded a school.", "Peter Marsh", "1912"),
        ("In 1802 Britain and France signed a treaty.", "Britain", "1802"),
        ("In March 1918 Lenin moved to Moscow.", "Lenin", "March 1918"),
        ("In 1820 the mill was sold.", "the mill", "1820"),
    ])
    func `a year without a comma behind it is no part of the name that follows`(
        sentence: String, subject: String, date: String
    ) throws {
        let tree = SentenceTree(try #require(EnglishModel.standard.parse(sentence).sentences.first))
        let root = try #require(tree.tokens.indices.first { tree.tokens[$0].head == $0 })
        let clause = try #require(tree.clause(at: root))
        let head = try #require(clause.subjectHead)
        #expect(tree.nounPhrase(at: head).map { tree.text($0.range) } == subject)
        #expect(clause.adjuncts.first.map { tree.text($0.range) } == "In " + date)
    }

    @Test func `parts of a text are parsed each on its own, with offsets of the whole`() {
        let bytes = Array("He left. She stayed.".utf8)
        let parts = EnglishModel.standard.parse(bytes, parts: [9..<20, 0..<8])
        #expect(parts.map { $0.map(\.text) } == [["She stayed."], ["He left."]])
        #expect(parts.map { $0.map(\.span) } == [[9..<20], [0..<8]])
    }

    @Test func `an empty text has no sentences`() {
        #expect(EnglishModel.standard.parse("").sentences.isEmpty)
        #expect(EnglishModel.standard.parse(" \n\n ").sentences.isEmpty)
    }
}
