import Testing

@testable import English

struct LexiconTests {
    private let features = EnglishModel.standard.features

    private func characters(_ text: String) -> Characters {
        Characters(Array(text.utf8), classes: features.classes)
    }

    @Test(arguments: [
        ("Apple", "Xxxxx"), ("UNICEF", "XXXX"), ("1,234.50", "d,ddd.dd"), ("C3PO's", "XdXX'x"),
        ("öffentlich", "xxxx"),
        ("---", "---"), (String(repeating: "a", count: 120), "LONG"),
    ])
    func `the shape of a word`(word: String, shape: String) {
        let text = characters(word)
        #expect(String(decoding: features.shape(of: 0..<text.count, in: text), as: UTF8.self) == shape)
    }

    @Test(arguments: [
        ("ÉCOLE", "école"), ("ΟΔΟΣ", "οδος"), ("İzmir", "i̇zmir"), ("ΣΑΣ.", "σας."), ("Straße", "straße"),
    ])
    func `lower case is Unicode's`(word: String, lower: String) {
        let text = characters(word)
        #expect(String(decoding: features.lowercased(0..<text.count, of: text), as: UTF8.self) == lower)
    }

    @Test func `a form is computed once`() {
        var lexicon = Lexicon(features)
        let text = characters("the the The")
        let tokens = EnglishModel.standard.tokenizer.tokens(of: text)
        let indices = tokens.map { lexicon.index(of: $0, in: text) }
        #expect(indices == [0, 0, 1])
    }
}
