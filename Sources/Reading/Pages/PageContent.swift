/// Finds the part of a page that holds the article.
struct PageContent {
    /// A block of at least so many bytes that are no link is prose.
    private static let leastProse = 80
    /// Furniture by its name that holds more of the page's prose is none.
    private static let mostInFurniture = 0.3
    /// An element that names itself the article holds at least so much of the prose.
    private static let leastInArticle = 0.6
    /// One step deeper may lose so much of the prose.
    private static let leastInStep = 0.9

    private let tree: PageTree
    /// Whether a node, with all inside it, is left out.
    private(set) var isLeftOut: [Bool]
    /// The sums of text and of linked text before each node.
    private var textBefore: [Int] = []
    private var linkBefore: [Int] = []
    private var proseBefore: [Int] = []
    /// How many links there are before each node.
    private let linksBefore: [Int]
    /// The element that the article is inside.
    private(set) var root = 0

    init(_ tree: PageTree) {
        self.tree = tree
        isLeftOut = tree.nodes.map(PageHints.isSilent)
        linksBefore = tree.nodes.reduce(into: [0]) { sums, node in
            sums.append((sums.last ?? 0) + (node.name == "a" ? 1 : 0))
        }
        measure()
        leaveOutFurniture()
        measure()
        root = articleRoot()
    }

    /// How much of a node's text is linked, 0 to 1.
    func linkDensity(_ index: Int) -> Double {
        let text = sum(textBefore, index)
        return text == 0 ? 0 : Double(sum(linkBefore, index)) / Double(text)
    }

    func textLength(_ index: Int) -> Int { sum(textBefore, index) }

    func prose(_ index: Int) -> Int { sum(proseBefore, index) }

    private func sum(_ before: [Int], _ index: Int) -> Int {
        before[tree.nodes[index].end] - before[index]
    }

    /// Adds up the text, the links and the prose of what is not left out.
    private mutating func measure() {
        let nodes = tree.nodes
        var text = Array(repeating: 0, count: nodes.count + 1)
        var link = text
        var direct = Array(repeating: 0, count: nodes.count)
        var index = 0
        var linkEnd = 0
        while index < nodes.count {
            let node = nodes[index]
            let end = isLeftOut[index] ? node.end : index + 1
            let isText = node.isText && !isLeftOut[index]
            let length = isText ? Self.visibleLength(tree.text, node.text) : 0
            if node.name == "a" { linkEnd = max(linkEnd, node.end) }
            let isLinked = index < linkEnd
            for place in index..<end {
                text[place + 1] = text[index] + length
                link[place + 1] = link[index] + (isLinked ? length : 0)
            }
            if isText, !isLinked { direct[node.block] += length }
            index = end
        }
        textBefore = text
        linkBefore = link
        proseBefore = [0]
        for index in nodes.indices {
            let isProse = direct[index] >= Self.leastProse && !isLeftOut[index]
            proseBefore.append(proseBefore[index] + (isProse ? direct[index] : 0))
        }
    }

    private static func visibleLength(_ text: [UInt8], _ span: Range<Int>) -> Int {
        span.count { text[$0] > 0x20 }
    }

    /// Leaves out what names itself furniture, unless the article seems to be in it.
    private mutating func leaveOutFurniture() {
        let total = Double(max(1, prose(0)))
        for index in tree.nodes.indices.dropFirst() where !isLeftOut[index] && !tree.nodes[index].isText {
            let node = tree.nodes[index]
            if ["html", "body", "main", "article", "p", "h1", "figcaption", "em", "b", "i", "strong"]
                .contains(node.name)
            {
                continue
            }
            let isSmall = Double(prose(index)) < total * Self.mostInFurniture
            if isSmall, PageHints.isFurniture(node) || isLinkBox(index) { isLeftOut[index] = true }
        }
    }

    /// Whether a box or list holds little but links to other pages, named by their headlines.
    private func isLinkBox(_ index: Int) -> Bool {
        guard ["div", "section", "ul", "ol", "form"].contains(tree.nodes[index].name) else { return false }
        if tree.nodes[index].name == "form" { return textLength(index) < 500 }
        let links = sum(linksBefore, index)
        return links >= 3 && linkDensity(index) > 0.7 && textLength(index) >= links * 20
    }

    private func articleRoot() -> Int {
        let total = Double(prose(0))
        let named = tree.nodes.indices.filter { index in
            !isLeftOut[index] && PageHints.isArticle(tree.nodes[index])
                && Double(prose(index)) >= total * Self.leastInArticle && prose(index) > 0
        }
        // Later candidates lie inside earlier ones or beside them: the last one that keeps the most wins.
        var root = named.first ?? 0
        for index in named where Double(prose(index)) >= Double(prose(root)) * Self.leastInStep {
            root = index
        }
        return deepest(from: root)
    }

    /// The innermost element that still holds nearly all the prose.
    private func deepest(from root: Int) -> Int {
        var root = root
        let least = Double(prose(root)) * Self.leastInStep
        while let child = children(root).first(where: { Double(prose($0)) >= least }), prose(child) > 0 {
            guard !["p", "li", "td", "blockquote"].contains(tree.nodes[child].name) else { break }
            root = child
        }
        return root
    }

    private func children(_ index: Int) -> [Int] {
        var children: [Int] = []
        var child = index + 1
        while child < tree.nodes[index].end {
            if !isLeftOut[child], !tree.nodes[child].isText { children.append(child) }
            child = tree.nodes[child].end
        }
        return children
    }
}
