import Testing

@testable import English

struct ParagraphsTests {
    @Test(arguments: [
        ("", []), ("a", ["a"]), ("a\nb", ["a\nb"]), ("a\n\nb\n", ["a", "b"]),
        ("\n \n a \n\t\n b", [" a ", " b"]),
        ("a\r\n\r\nb\r\n", ["a", "b"]), ("\n\n", []), ("a\n\u{a0}\nb", ["a", "b"]),
    ])
    func `a blank line ends a paragraph`(text: String, expected: [String]) {
        let bytes = Array(text.utf8)
        let found = Paragraphs.ranges(of: bytes, classes: EnglishModel.standard.features.classes).map {
            String(decoding: bytes[$0], as: UTF8.self)
        }
        #expect(found == expected)
    }
}
