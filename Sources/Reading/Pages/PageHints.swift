/// What an element's name and attributes say about its content.
enum PageHints {
    /// Elements that hold no text of an article.
    static let silent: Set<String> = [
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet",
        "audio", "video",
        "canvas", "map", "select", "option", "button", "input", "textarea", "nav", "aside", "footer",
        "dialog", "menu",
        "head", "noframes", "link", "meta", "progress", "datalist", "figure-controls",
    ]

    /// Elements that begin and end a block.
    static let blocks: Set<String> = [
        "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
        "fieldset",
        "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
        "li", "main",
        "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        "label",
    ]

    private static let silentRoles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "alert",
        "menu",
        "menubar", "toolbar", "tablist", "tooltip", "status", "form", "button",
    ]

    /// Whether the element is never shown or never part of an article.
    static func isSilent(_ node: PageTree.Node) -> Bool {
        if silent.contains(node.name) || node.attributes["hidden"] != nil { return true }
        if node.has("aria-hidden", "true") || node.has("aria-modal", "true") { return true }
        if let role = node.attributes["role"], silentRoles.contains(role) { return true }
        guard let style = node.attributes["style"] else { return false }
        let compact = style.lowercased().filter { $0 != " " }
        return compact.contains("display:none") || compact.contains("visibility:hidden")
    }

    /// Words in class names and ids that mark furniture.
    private static let furniture: Set<String> = [
        "nav", "navbar", "navigation", "menu", "sidebar", "rail", "share", "sharing", "social", "related",
        "recommended",
        "recommendations", "recirc", "recirculation", "newsletter", "subscribe", "subscription", "promo",
        "promotion",
        "ad", "ads", "adbox", "advert", "advertisement", "sponsor", "sponsored", "cookie", "cookies",
        "consent", "gdpr",
        "popup", "modal", "overlay", "comment", "comments", "disqus", "breadcrumb", "breadcrumbs", "toc",
        "pagination",
        "pager", "tags", "taglist", "widget", "toolbar", "login", "signup", "signin", "paywall", "masthead",
        "outbrain",
        "taboola", "editsection", "navbox", "catlinks", "printfooter", "hatnote", "noprint", "reflist",
        "references",
        "metadata", "footer", "skip", "jump", "trending", "popular", "teaser", "teasers", "mostread",
        "sitesub",
        "visuallyhidden", "assistive", "upsell", "marketing", "inread", "byline", "timestamp", "dateline",
        "credit",
        "credits", "copyright", "bio", "authorbox", "follow", "donate", "survey", "poll", "feedback", "print",
        "slug",
        "kicker", "eyebrow", "gallery", "slideshow", "siblings", "carousel", "rating", "ratings",
    ]

    /// Names that hold two of the words above or say more in one piece.
    private static let furniturePairs: Set<String> = [
        "sr only", "screen reader", "visually hidden", "read more", "see also", "more stories",
        "social links", "off screen",
        "author bio", "author info", "about author", "story footer", "article footer", "post meta",
        "entry meta",
        "article meta", "inline newsletter", "site header", "page header", "global header", "magnify",
        "thumb inner",
    ]

    /// Names of the elements that hold the article itself.
    private static let articles: Set<String> = [
        "articlebody", "article body", "article content", "entry content", "post content", "story body",
        "story content",
        "main content", "post body", "parser output", "article text", "body content", "page content",
        "rich text",
    ]

    /// Whether class names or the id mark furniture.
    static func isFurniture(_ node: PageTree.Node) -> Bool {
        let words = nameWords(node)
        if words.contains(where: furniture.contains) { return true }
        return zip(words, words.dropFirst()).contains { furniturePairs.contains("\($0) \($1)") }
    }

    /// Whether class names say that the element describes a picture.
    static func isCaption(_ node: PageTree.Node) -> Bool {
        nameWords(node).contains { $0.hasSuffix("caption") }
    }

    /// Whether the element says that it holds the article.
    static func isArticle(_ node: PageTree.Node) -> Bool {
        if ["article", "main"].contains(node.name) || node.has("role", "main") { return true }
        if node.attributes["itemprop"]?.lowercased() == "articlebody" { return true }
        let words = nameWords(node)
        return words.contains(where: articles.contains)
            || zip(words, words.dropFirst()).contains { articles.contains("\($0) \($1)") }
    }

    /// The words of class names and id in small letters: `storyBody__share-bar` has four.
    private static func nameWords(_ node: PageTree.Node) -> [String] {
        // The id of an inline element is most often the anchor of the heading around it.
        let id = blocks.contains(node.name) ? node.attributes["id"] : nil
        var words: [String] = []
        for name in [node.attributes["class"], id].compactMap({ $0 }) {
            var word: [UInt8] = []
            var isLower = false
            for byte in name.utf8.prefix(400) {
                if byte.isUpper && isLower || !byte.isLetter, !word.isEmpty {
                    words.append(String(decoding: word, as: UTF8.self))
                    word = []
                }
                if byte.isLetter { word.append(byte.lowered) }
                isLower = byte.isLower
            }
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        }
        return words
    }
}
