import CEnglishModel
import Testing

@testable import English

struct CommonnessTests {
    @Test(arguments: [
        ("water", Commonness.everyday), ("Water", .everyday), ("bacteria", .common), ("treaty", .common),
        ("chlorophyll", .learned), ("keratinocyte", .rare), ("Kellmoor", .rare), ("", .rare), ("a b", .rare),
        ("zzz", .rare),
    ])
    func `a word has the class of the list it stands in`(word: String, expected: Commonness) {
        #expect(Commonness.of(word) == expected)
    }

    @Test func `every line of the list is found again`() {
        let bytes = UnsafeRawBufferPointer(start: english_words_bytes(), count: english_words_size())
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count > 45_000)
        for line in lines {
            let word = String(line.dropLast(2))
            if let expected = Commonness(rawValue: UInt8(line.suffix(1)) ?? 0) {
                #expect(Commonness.of(word) == expected)
            } else {
                #expect(Commonness.isKnownName(word))
            }
        }
    }

    @Test(arguments: [
        ("Vienna", true), ("California", true), ("Napoleon", true), ("vienna", false), ("Kellmoor", false),
        ("Water", false), ("", false),
    ])
    func `names are known that a dictionary has`(word: String, expected: Bool) {
        #expect(Commonness.isKnownName(word) == expected)
    }
}
