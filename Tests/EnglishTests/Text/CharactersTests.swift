import Support
import Testing

@testable import English

struct CharactersTests {
    private let classes = EnglishModel.standard.features.classes

    @Test func `bytes that are no UTF-8 stand for one replacement character each`() {
        let text = Characters([0x61, 0xff, 0xe2, 0x80, 0x62, 0xed, 0xa0, 0x80, 0xc3, 0xa9], classes: classes)
        #expect(
            text.scalars == [
                "a", "\u{fffd}", "\u{fffd}", "\u{fffd}", "b", "\u{fffd}", "\u{fffd}", "\u{fffd}", "é",
            ])
        #expect(text.offsets == [0, 1, 2, 3, 4, 5, 6, 7, 8, 10])
    }

    @Test func `well-formed text has the scalars of the standard library`() {
        for seed in 0..<200 {
            var random = SplitMix64(seed: UInt64(seed))
            let string = String(decoding: randomBytes(&random, upTo: 40), as: UTF8.self)
            let text = Characters(Array(string.utf8), classes: classes)
            #expect(text.scalars == Array(string.unicodeScalars))
        }
    }

    @Test func `the classes of letters, signs and blanks`() {
        #expect(classes["a"].isSuperset(of: [.alpha, .alphaLower, .letter]))
        #expect(classes["Ж"].isSuperset(of: [.alpha, .alphaUpper, .uppercase]))
        #expect(classes["😀"].contains(.icon))
        #expect(classes["("].isSuperset(of: [.prefix, .suffix]))
        #expect(classes["\u{2009}"].contains(.space))
        #expect(classes["²"].contains(.digit))
        #expect(!classes["²"].contains(.decimal))
    }
}

extension CharacterClasses {
    fileprivate subscript(scalar: Unicode.Scalar) -> CharacterClass { self[scalar.value] }
}
