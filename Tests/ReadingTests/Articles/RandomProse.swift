import Support

/// Texts that no author would write, from the signs that the reader looks at.
enum RandomProse {
    private static let atoms = [
        "The", "river", "Mr.", "Lee", "U.S.", "rose", "fell", "3.5", "12", "and", "“Why?”", "(so", "it",
        "said)", "A.",
        "ends.", "ends!", "why?", "…", "see", "See also", "By Ann Lee", "Share", "[12]", "[edit]",
        "[citation needed]",
        "*bold*", "_thin_", "`code`", "[link](http://a.b/c)", "![alt](x.png)", "naïve", "東京。", "É", "—",
        "key:",
        "e.g.", "No.", "\u{AD}", "\u{200B}", "\u{A0}", "I", "[", "]", "(", ")", "**", "<b>", "&amp;", "\\*",
        "[^1]", "\"",
    ]
    private static let starts = [
        "", "", "", "", "- ", "* ", "1. ", "2) ", "  - ", "# ", "## ", "> ", "    ", "\t", "• ", "[caption] ",
        "| ", "[x]: ",
    ]
    private static let ends = [
        "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "\n \n", "\n---\n", "\n===\n", "\n```\n",
    ]

    static func text(_ random: inout SplitMix64) -> String {
        var text =
            ["", "\u{FEFF}", "A Fair Title\n\n", "---\ntitle: X\n---\n"].randomElement(using: &random) ?? ""
        for _ in 0...Int.random(in: 1...25, using: &random) {
            text += starts.randomElement(using: &random) ?? ""
            text += words(&random)
            text += ends.randomElement(using: &random) ?? ""
        }
        return text + "End."
    }

    static func page(_ random: inout SplitMix64) -> String {
        let tags = [
            "p", "div", "ul", "li", "ol", "b", "h2", "h1", "blockquote", "table", "tr", "td", "pre",
            "figcaption", "a", "nav",
            "span", "article", "br", "sup", "script", "form",
        ]
        var page = "<html><title>A page</title>"
        for _ in 0...Int.random(in: 1...40, using: &random) {
            let tag = tags.randomElement(using: &random) ?? "p"
            switch Int.random(in: 0..<4, using: &random) {
            case 0: page += "<\(tag)>"
            case 1: page += "</\(tag)>"
            default: page += "<\(tag)>\(words(&random))"
            }
        }
        return page + "<p>The last paragraph of this page is long enough to be found by any reader of pages."
    }

    static func bytes(_ random: inout SplitMix64) -> [UInt8] {
        let count = Int.random(in: 0...300, using: &random)
        let kind = Int.random(in: 0..<4, using: &random)
        return (0..<count).map { index in
            switch kind {
            case 0: UInt8.random(in: 0...255, using: &random)
            case 1: UInt8.random(in: 9...127, using: &random)
            case 2: Array("<>/=\"'ap div.[]()!?*_`#-&;\n ".utf8).randomElement(using: &random) ?? 0
            default: index.isMultiple(of: 2) ? UInt8.random(in: 0...255, using: &random) : 0
            }
        }
    }

    private static func words(_ random: inout SplitMix64) -> String {
        (0..<Int.random(in: 1...14, using: &random))
            .compactMap { _ in atoms.randomElement(using: &random) }.joined(separator: " ")
    }
}
