import Testing

@testable import Reading

/// What is drawn from a page, and what is left behind.
struct PageReaderTests {
    private static let page = """
        <!DOCTYPE html><html lang="en-GB"><head><title>Eel Traps - Fen Review</title>
        <style>p { color: red }</style><script>var a = "<p>no</p>";</script></head>
        <body class="has-sidebar"><nav><ul><li><a href="/">Home</a></ul></nav>
        <header><a href="/">Fen Review</a></header>
        <div class="wrapper"><main><h1>Eel Traps</h1><p class="byline">By Ida Moss</p>
        <p>Eels were caught in <b>willow</b> traps<sup class="reference"><a href="#n1">[1]</a></sup> that a
        family could weave in a day &amp; sell for a shilling each.</p>
        <figure><img src="x.jpg"><figcaption>A trap in use.</figcaption></figure>
        <div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>
        <h2>Parts</h2><p>A trap has three parts, and each of them has kept its name for six hundred years:</p>
        <ol><li>the mouth,</li><li>the funnel<ul><li>its lip</li></ul></li><li>the tail.</li></ol>
        <table><tr><th>Year</th><th>Eels</th></tr><tr><td>1900</td><td>40 t</td></tr></table>
        <blockquote>We lost the eels.</blockquote>
        <p style="display: none">Hidden words that no reader of the page would ever see or want to learn.</p>
        <p><strong>The last weavers</strong></p>
        <p>Two weavers are left, and neither has an apprentice who could go on with the work.<br><br>They meet in May.</p>
        </main><aside>Buy our calendar.</aside></div>
        <div class="related-stories"><h3>More</h3><p>A long summary of another story, which is here to make you click on it.</p></div>
        <footer>© Fen Review</footer></body></html>
        """

    @Test func `the article of a page is drawn out with its structure`() throws {
        let article = try Article.reading(Self.page, .html)
        let expected = """
            h1 Eel Traps
            p Eels were caught in willow traps that a family could weave in a day & sell for a shilling each.
            c A trap in use.
            h2 Parts
            ol A trap has three parts, and each of them has kept its name for six hundred years: \
            / the mouth, / the funnel ¦ its lip / the tail.
            o Year | Eels 1900 | 40 t
            o We lost the eels.
            h6 The last weavers
            p Two weavers are left, and neither has an apprentice who could go on with the work.
            p They meet in May.
            x repeatedTitle: # Eel Traps
            x byline: By Ida Moss
            """
        #expect(article.outline == expected)
        #expect(article.title == "Eel Traps" && article.language == "en-GB" && article.basis == .text)
    }

    @Test func `the text of a page can be saved and read again`() throws {
        let article = try Article.reading(Self.page, .html)
        let again = try ArticleReader.read(article.text, format: .text, path: "saved.txt")
        #expect(again.sentences.map(\.sentence.text) == article.sentences.map(\.sentence.text))
        #expect(again.title == article.title)
    }

    @Test func `a page of ten thousand boxes in each other is read`() throws {
        let words =
            "Deep inside there are words enough to be taken for prose by whoever looks for an article."
        let boxes = String(repeating: "<div>", count: 10_000)
        let article = try Article.reading(boxes + words + String(repeating: "</div>", count: 10_000), .html)
        #expect(article.sentences.map(\.sentence.text) == [words])
    }

    @Test func `a page beyond all depth or without text is refused`() {
        #expect(throws: ArticleFault.tooDeep(limit: 20_000)) {
            try Article.reading(String(repeating: "<i>", count: 30_000), .html)
        }
        #expect(throws: ArticleFault.noText) { try Article.reading("<html><body><script>x</script>", .html) }
    }

    @Test func `a page's encoding is what it says, or what it is`() throws {
        let head = Array("<meta charset=iso-8859-1><p>Un caf".utf8)
        let article = try ArticleReader.read(
            head + [0xE9] + Array(" au lait, s'il vous plaît.".utf8).filter { $0 < 0x80 }, path: "a.html")
        #expect(article.sentences.first?.sentence.text.hasPrefix("Un café au lait") ?? false)
        let utf8 = try Article.reading("<meta charset=iso-8859-1><p>Un café au lait, et puis rien.", .html)
        #expect(utf8.sentences.first?.sentence.text.hasPrefix("Un café") ?? false)
    }
}
