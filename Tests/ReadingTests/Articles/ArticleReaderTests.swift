import Testing

@testable import Reading

/// An article as a whole: its title, language, basis and limits.
struct ArticleReaderTests {
    @Test func `spans count in the file as given, mark and line ends included`() throws {
        let text = "\u{FEFF}Salt\r\n\r\nSalt is\r\nwhite. It is cheap.\r\n"
        let article = try Article.reading(text)
        let sentences = article.sentences.map(\.sentence)
        #expect(article.basis == .file)
        #expect(sentences.map(\.text) == ["Salt is white.", "It is cheap."])
        #expect(sentences.map(\.span) == [11..<26, 27..<39])
        #expect(sentences.map(\.line) == [3, 4])
        #expect(article.blocks.map(\.paragraph) == [1, 2])
    }

    @Test func `a word of a sentence is found in the file, marks passed over`() throws {
        let article = try Article.reading("Salt\n\nSalt[1]\n  is *very*[2] white.", .markdown)
        let sentence = try #require(article.sentences.first?.sentence)
        #expect(sentence.text == "Salt is very white.")
        let word = article.source(of: 8..<12, in: sentence)
        #expect(article.text.string(word) == "very")
    }

    @Test func `sections hold their path and their blocks`() throws {
        let text =
            "# Salt\n\nIt is white.\n\n## Use\n\n### In food\n\nA pinch will do.\n\n## Trade\n\nBoats bore it."
        let article = try Article.reading(text, .markdown)
        #expect(article.sections.map(\.path) == [["Use"], ["Use", "In food"], ["Trade"]])
        #expect(article.sections.map(\.blocks) == [3..<3, 4..<5, 6..<7])
        #expect(article.sentences.map(\.section) == [[], ["Use", "In food"], ["Trade"]])
    }

    @Test(arguments: [
        ("The Salt Road\n\nIt ran east. It ran far.", ArticleFormat.text, "The Salt Road"),
        ("# Salt *Roads*\n\nThey ran east.", .markdown, "Salt Roads"),
        (
            "---\ntitle: 'Salt: a story'\nlang: en\n---\n\n# Another\n\nIt ran east.", .markdown,
            "Salt: a story"
        ),
        ("## One\n\nIt ran.\n\n## Two\n\nIt stopped.", .markdown, "the path"),
        ("It ran east. It ran far.", .text, "the path"),
    ])
    func `the title is what the author set above the text`(text: String, format: ArticleFormat, title: String)
        throws
    {
        let article = try Article.reading(text, format)
        #expect(article.title == title)
    }

    @Test func `the format is the path's, else what the text looks like`() {
        #expect(ArticleFormat(path: "a/b.txt") == .text)
        #expect(ArticleFormat(path: "B.MD") == .markdown)
        #expect(ArticleFormat(path: "x.htm") == .html)
        #expect(ArticleFormat(path: "-") == nil)
        #expect(ArticleFormat(sniffing: Array("\n<!DOCTYPE html><p>Hi".utf8)) == .html)
        #expect(ArticleFormat(sniffing: Array("Intro\n\n## Part\n".utf8)) == .markdown)
        #expect(ArticleFormat(sniffing: Array("The <html> tag is old.".utf8)) == .text)
    }

    @Test func `a file beyond the limit is refused by its size`() {
        let bytes = [UInt8](repeating: 0x61, count: ArticleReader.textLimit + 1)
        #expect(throws: ArticleFault.tooLarge(size: bytes.count, limit: ArticleReader.textLimit)) {
            try ArticleReader.read(bytes, path: "a.txt")
        }
    }
}

@Test func `an entry has the title that its text begins with`() throws {
    let text = """
        Home > Crafts > Textiles

        kersey
        woollen cloth

        Also called: kerseys

        kersey, any of several coarse cloths that were woven of carded wool in the hills of Aldmoor and sold at the fairs of \
        the lowlands. Kerseys were worn by all who worked out of doors, and the guild of Redmoor sealed each piece before it \
        was sold.

        """
    let article = try ArticleReader.read(Array(text.utf8), path: "page-7.txt")
    #expect(article.title == "kersey")
}

@Test func `a page that opens with whose it is has the title below`() throws {
    let text = """
        Government of Aldmoor
        Office of the weavers

        Official figures

        Wool in Aldmoor in 1840: a summary of the report

        The weavers of Aldmoor sold more wool in 1840 than in any year before, and most of it went to Norway.
        """
    let article = try ArticleReader.read(Array(text.utf8), path: "wool.txt")
    #expect(article.title == "Wool in Aldmoor in 1840: a summary of the report")
}

@Test func `a text that begins without a title takes none of its headings for one`() throws {
    let text = """
        The weavers of Aldmoor sold wool to Norway. Most of it went by sea. Few of them grew rich.

        Trade in the hills

        The weavers sold oats as well, and they bought salt.
        """
    let article = try ArticleReader.read(Array(text.utf8), path: "wool.txt")
    #expect(article.title == "wool")
    #expect(article.sections.count == 1)
}
