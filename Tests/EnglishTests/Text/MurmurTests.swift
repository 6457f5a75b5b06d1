import Testing

@testable import English

struct MurmurTests {
    /// Figures of spaCy 3.8's `hash_string`.
    private static let ids: [(String, UInt64)] = [
        ("apple", 8_566_208_034_543_834_098), ("coffee", 3_197_928_453_018_144_401),
        ("the", 7_425_985_699_627_899_538), ("Constantinople", 3_411_564_817_422_356_330),
        ("a longer string of words", 7_786_706_508_271_603_032),
    ]

    @Test(arguments: ids) func `the id of a string is spaCy's`(text: String, id: UInt64) {
        #expect(Murmur.hash64(text) == id)
    }

    @Test func `the rows of an id are thinc's`() {
        #expect(Murmur.hash128(1, seed: 8) == (1_161_550_108, 2_247_783_286, 1_742_325_162, 1_224_191_281))
        #expect(
            Murmur.hash128(8_566_208_034_543_834_098, seed: 8)
                == (2_653_853_934, 3_922_826_080, 3_980_780_901, 3_736_755_472))
    }
}
