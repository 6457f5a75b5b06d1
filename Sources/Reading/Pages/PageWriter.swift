/// Writes the article of a page as text, with its pieces.
struct PageWriter {
    private(set) var text: [UInt8] = []
    private(set) var pieces: [Piece] = []
    private let tree: PageTree
    private let content: PageContent
    private var frames: [PageFrame] = [PageFrame(context: .plain, end: Int.max)]
    private var lists: [PageFrame.List] = []
    /// Text that waits for the end of its block, and how much of it is bold.
    private var run: [UInt8] = []
    private var boldLength = 0
    private var boldEnd = 0
    /// The lines of an open table, quotation or piece of code.
    private var whole: [UInt8] = []

    /// Writes the title and then the content of a page.
    init(_ tree: PageTree, _ content: PageContent, title: String) {
        self.tree = tree
        self.content = content
        if !title.isEmpty { append(Array(title.utf8), .heading(level: 1), sign: "# ") }
        var index = content.root
        let end = tree.nodes[content.root].end
        while index < end {
            close(before: index)
            if content.isLeftOut[index] || isReference(index) {
                if PageHints.blocks.contains(tree.nodes[index].name) { flush() }
                index = tree.nodes[index].end
            } else {
                take(index)
                index += 1
            }
        }
        close(before: Int.max - 1)
        flush()
    }

    /// A raised mark that links within the page.
    private func isReference(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        guard node.name == "sup" else { return false }
        return node.attributes["class"]?.contains("reference") ?? false
            || tree.inside(index).prefix(8).contains {
                tree.nodes[$0].attributes["href"]?.hasPrefix("#") ?? false
            }
    }

    private var context: PageFrame.Context { frames[frames.count - 1].context }

    private mutating func take(_ index: Int) {
        let node = tree.nodes[index]
        if node.isText {
            if index < boldEnd { boldLength += node.text.count { tree.text[$0] > 0x20 } }
            run += tree.text[node.text]
        } else if node.name == "br" {
            breakLine()
        } else if ["b", "strong"].contains(node.name) {
            boldEnd = max(boldEnd, node.end)
        } else if context == .table, node.name != "tr", node.name != "caption" {
            if ["td", "th"].contains(node.name), !run.isEmpty { run += Array(" | ".utf8) }
            if node.name != "a", PageHints.blocks.contains(node.name) { run.append(0x20) }
        } else if PageHints.blocks.contains(node.name) {
            flush()
            open(node, index)
        }
    }

    /// Breaks a line; two breaks end a paragraph.
    ///
    /// A vertical tab stands for a break until the run is folded.
    private mutating func breakLine() {
        if context == .code {
            run.append(0x0A)
        } else if run.last(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0x0D }) == 0x0B {
            flush()
        } else {
            run.append(0x0B)
        }
    }

    private mutating func open(_ node: PageTree.Node, _ index: Int) {
        var frame = PageFrame(context: context, end: node.end)
        if !context.isWhole { frame.context = inner(node, index) }
        if ["ul", "ol"].contains(node.name) {
            frame.isList = true
            lists.append(PageFrame.List(isOrdered: node.name == "ol"))
        }
        frames.append(frame)
    }

    /// What the text in a block is, given what is around it.
    private mutating func inner(_ node: PageTree.Node, _ index: Int) -> PageFrame.Context {
        switch node.name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            return .heading(Int(node.name.utf8.last ?? 0x32) - 0x30)
        case "li" where !lists.isEmpty:
            lists[lists.count - 1].count += 1
            return .item(hasBegun: false)
        case "figcaption", "caption": return .caption
        case "blockquote": return .quote
        case "table" where isData(index): return .table
        case "pre": return .code
        case "div", "p", "dd": return PageHints.isCaption(node) ? .caption : context
        default: return context
        }
    }

    /// Whether a table holds facts rather than the page's layout.
    private func isData(_ index: Int) -> Bool {
        if tree.nodes[index].has("role", "presentation") { return false }
        return content.prose(index) * 3 < content.textLength(index)
    }

    /// Closes the blocks that end before a node.
    private mutating func close(before index: Int) {
        while let last = frames.last, last.end <= index {
            flush()
            frames.removeLast()
            if last.isList { lists.removeLast() }
            if last.context.isWhole, !context.isWhole { writeWhole(last.context) }
        }
    }

    /// Ends the waiting text as a piece of its own.
    private mutating func flush() {
        defer {
            run.removeAll(keepingCapacity: true)
            boldLength = 0
        }
        if context == .code {
            whole += run
            return
        }
        let folded = FoldedText(run, 0..<run.count).bytes
        guard !folded.isEmpty else { return }
        switch context {
        case .plain:
            append(
                folded, isBold(folded) ? .heading(level: 6) : .paragraph,
                sign: isBold(folded) ? "###### " : "")
        case .heading(let level):
            append(folded, .heading(level: level), sign: String(repeating: "#", count: level) + " ")
        case .item(let hasBegun): appendItem(folded, hasBegun)
        case .caption: append(folded, .caption, sign: "[caption] ")
        case .quote, .table, .code:
            if !whole.isEmpty { whole.append(0x0A) }
            whole += folded
        }
    }

    /// Whether all of a paragraph is bold and looks like a heading.
    private func isBold(_ folded: [UInt8]) -> Bool {
        let visible = run.count { $0 > 0x20 }
        return boldLength * 10 >= visible * 9 && HeadingShape(folded, 0..<folded.count).isPossible
    }

    private mutating func appendItem(_ folded: [UInt8], _ hasBegun: Bool) {
        let list = lists.last ?? PageFrame.List(isOrdered: false)
        let indent = 2 * max(0, lists.count - 1)
        guard !hasBegun else { return append(folded, .continuation, sign: "", indent: indent + 2) }
        for place in frames.indices.reversed() {
            guard case .item(false) = frames[place].context else { break }
            frames[place].context = .item(hasBegun: true)
        }
        let style = list.isOrdered ? ListMarker.Style.number(list.count) : .bullet(0x2D)
        append(folded, .item(style), sign: list.isOrdered ? "\(list.count). " : "- ", indent: indent)
    }

    private mutating func writeWhole(_ context: PageFrame.Context) {
        let lines = Blank.trimmed(0..<whole.count, in: whole)
        if !lines.isEmpty { append(Array(whole[lines]), .other, sign: context == .quote ? "> " : "") }
        whole.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ words: [UInt8], _ kind: Piece.Kind, sign: String, indent: Int = 0) {
        var isMember = false
        if case .item = kind { isMember = pieces.last?.isListPart ?? false }
        if !text.isEmpty { text += isMember ? [0x0A] : [0x0A, 0x0A] }
        text += Array(repeating: 0x20, count: indent)
        let start = text.count
        text += Array(sign.utf8)
        let inner = text.count
        text += words
        var piece = Piece(kind: kind, span: start..<text.count, inner: inner..<text.count, indent: indent)
        piece.isAlone = true
        pieces.append(piece)
    }
}
