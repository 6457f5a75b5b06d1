import Testing

@testable import English

struct EncoderTests {
    /// The bits of the vectors of some words, encoded with others before and behind them.
    private func bits(of words: [String], after before: [String?], by path: KernelPath) -> [UInt32] {
        let model = EnglishModel.standard
        var lexicon = Lexicon(model.features)
        let forms = (before + words + [nil, nil, nil, nil, "after"]).map { word -> Int in
            guard let word else { return -1 }
            let text = Characters(Array(word.utf8), classes: model.features.classes)
            return lexicon.index(
                of: RawToken(range: 0..<text.count, hash: text.hash(0..<text.count)), in: text)
        }
        var vectors = FormVectors(model.encoder.words, capacity: 64)
        vectors.prepare(forms[...], of: lexicon, by: path)
        let scratch = FloatBuffer()
        let found = model.encoder.vectors(of: 0..<forms.count, scratch: scratch, by: path) {
            [vectors] place in
            forms.indices.contains(place) && forms[place] >= 0 ? vectors.row(forms[place]) : nil
        }
        let start = before.count * Encoder.width
        return (start..<start + words.count * Encoder.width).map { found[$0].bitPattern }
    }

    @Test(arguments: KernelPath.available)
    func `the vectors of a paragraph do not depend on the one before it, nor on the path`(path: KernelPath) {
        let words = ["The", "council", "closed", "the", "bridge", "."]
        let alone = bits(of: words, after: [], by: .baseline)
        #expect(bits(of: words, after: [], by: path) == alone)
        #expect(bits(of: words, after: ["Go", ".", nil, nil, nil, nil], by: path) == alone)
        #expect(bits(of: words, after: ["So", "what", "?", nil, nil, nil, nil, nil], by: path) == alone)
    }
}
