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
            let expected = Commonness(rawValue: UInt8(line.suffix(1)) ?? 0)
            #expect(Commonness.of(String(line.dropLast(2))) == expected)
        }
    }
}
