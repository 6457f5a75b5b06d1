import Cards
import Support
import Testing

struct PlainTextTests {
    static let texts: [(name: String, text: String, plain: String)] = [
        ("nothing", "", ""),
        ("plain text stays", "Ångström, 漢字, e\u{301}, 👩‍💻\n5 °C", "Ångström, 漢字, e\u{301}, 👩‍💻\n5 °C"),
        ("colour", "\u{1B}[1;31mred\u{1B}[0m", "red"),
        ("colour in C1", "\u{9B}31mred", "red"),
        ("cursor and screen", "a\u{1B}[2J\u{1B}[Hb", "ab"),
        ("window title", "a\u{1B}]0;owned\u{07}b", "ab"),
        ("hyperlink", "\u{1B}]8;;http://x\u{1B}\\text\u{1B}]8;;\u{1B}\\", "text"),
        ("title in C1", "\u{9D}0;owned\u{9C}b", "b"),
        ("a title without an end", "a\u{1B}]0;text", "a0;text"),
        ("a title ends with its line", "\u{1B}]0;a\nb\u{07}", "0;a\nb"),
        ("a sequence without an end", "a\u{1B}[12", "a"),
        ("a lone escape", "a\u{1B}", "a"),
        ("another escape", "\u{1B}(B", "(B"),
        ("NUL, bell, backspace, DEL", "a\u{0}b\u{7}c\u{8}d\u{7F}e", "abcde"),
        ("tab", "if x:\n\ty", "if x:\n    y"),
        ("CRLF", "a\r\nb", "a\nb"),
        ("a lone CR would overwrite the line", "safe\revil", "safe evil"),
        ("line separators", "a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f", "a b c d e f"),
        ("bidi override", "user\u{202E}txt.exe", "usertxt.exe"),
        ("bidi isolates and marks", "\u{2066}a\u{2069}\u{200E}\u{200F}\u{61C}b\u{202A}\u{202C}", "ab"),
    ]

    @Test(arguments: texts)
    func `what drives a terminal goes, what is read stays`(row: (name: String, text: String, plain: String)) {
        #expect(row.text.withoutControls == row.plain, "\(row.name)")
    }

    @Test func `any text is plain after one pass`() {
        var random = SplitMix64(seed: 3)
        let alphabet: [Unicode.Scalar] = [
            "a", "[", "]", ";", "0", "m", "\\", " ", "\n", "\r", "\t", "\u{7}", "\u{1B}", "\u{9B}", "\u{9C}",
            "\u{9D}", "\u{202E}", "é",
        ]
        for _ in 0..<5000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<12 { text.append(alphabet.randomElement(using: &random) ?? "a") }
            let plain = String(text).withoutControls
            #expect(plain.withoutControls == plain)
            let categories = plain.unicodeScalars.filter { $0 != "\n" }.map(\.properties.generalCategory)
            #expect(!categories.contains(.control))
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `a megabyte of broken sequences takes linear time`() {
        let text = String(repeating: "\u{1B}]0", count: 350_000)
        #expect(text.withoutControls == String(repeating: "0", count: 350_000))
    }
}
