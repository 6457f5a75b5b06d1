import Testing

@testable import Reading

/// What a sentence's words leave out of its bytes.
struct MarksTests {
    @Test(arguments: [
        ("The eel is long.[1][2] It swims.", "The eel is long. It swims."),
        ("It lives in mud,[n 1] not sand.[12]:34", "It lives in mud, not sand."),
        ("A claim[citation needed] and a question[who?] more.", "A claim and a question more."),
        ("The method [12] works, as shown in [13].", "The method works, as shown in [13]."),
        ("In [1962] he “saw [it] all”.", "In [1962] he “saw [it] all”."),
        ("A soft\u{AD}ly hyphen\u{200B}ated \u{202E}word.", "A softly hyphenated word."),
        ("Family 👨‍👩‍👧 stays.", "Family 👨‍👩‍👧 stays."),
    ])
    func `marks of every format are left out`(source: String, words: String) {
        #expect(reading(source, isMarkdown: false) == words)
    }

    @Test(arguments: [
        ("A *thin* and **bold** _word_ and snake_case_name.", "A thin and bold word and snake_case_name."),
        ("See [the map](http://x.org/a_(b)) and ![a picture](p.png)here.", "See the map and here."),
        ("Run `a*b*c` now, or ``x`y``.", "Run a*b*c now, or x`y."),
        (
            "Five \\* three; A &amp; B; <b>loud</b>; <https://x.org>.",
            "Five * three; A & B; loud; https://x.org."
        ),
        ("A note.[^1] Another[^two].", "A note. Another."),
        ("2 * 3 * 4 is 24.", "2 * 3 * 4 is 24."),
        ("An open [bracket and a * star.", "An open [bracket and a * star."),
        ("~~gone~~ and ~kept~.", "gone and ~kept~."),
    ])
    func `marks of Markdown are left out`(source: String, words: String) {
        #expect(reading(source, isMarkdown: true) == words)
    }

    private func reading(_ source: String, isMarkdown: Bool) -> String {
        let text = Array(source.utf8)
        let reader = SentenceReader(text: text, isMarkdown: isMarkdown, lines: ArticleLines(text))
        return reader.words(0..<text.count)
    }
}
