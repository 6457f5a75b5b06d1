/// The elements and the text of a page, in the order of the page.
struct PageTree {
    struct Node {
        /// The element's name in small letters; empty for a run of text.
        var name: String
        /// The attributes that tell something, by name.
        var attributes: [String: String] = [:]
        /// The bytes of a run of text in `PageTree.text`.
        var text: Range<Int> = 0..<0
        var parent: Int
        /// The nearest block around it.
        var block = 0
        /// After the last node inside this one.
        var end: Int

        var isText: Bool { name.isEmpty }

        func has(_ attribute: String, _ value: String) -> Bool { attributes[attribute] == value }
    }

    private(set) var nodes: [Node] = [Node(name: "#page", parent: -1, end: 1)]
    private(set) var text: [UInt8] = []
    private var open: [Int] = [0]

    /// How many elements are open.
    var depth: Int { open.count - 1 }

    static let keptAttributes: Set<String> = [
        "class", "id", "role", "hidden", "aria-hidden", "aria-modal", "style", "itemprop", "property", "name",
        "content", "lang", "href",
    ]

    mutating func open(_ name: String, _ attributes: [String: String]) {
        add(name, attributes, 0..<0)
        open.append(nodes.count - 1)
    }

    private mutating func add(_ name: String, _ attributes: [String: String], _ text: Range<Int>) {
        let parent = open[open.count - 1]
        let block =
            parent == 0 || PageHints.blocks.contains(nodes[parent].name) ? parent : nodes[parent].block
        nodes.append(
            Node(
                name: name, attributes: attributes, text: text, parent: parent, block: block,
                end: nodes.count + 1))
    }

    /// Closes the innermost open element of that name, and those inside it.
    mutating func close(_ name: String) {
        guard let place = open.lastIndex(where: { nodes[$0].name == name }), place > 0 else { return }
        while open.count > place { nodes[open.removeLast()].end = nodes.count }
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = text.count
        text.append(contentsOf: bytes)
        if let last = nodes.last, last.isText, last.text.upperBound == start,
            last.parent == open[open.count - 1]
        {
            nodes[nodes.count - 1].text = last.text.lowerBound..<text.count
        } else {
            add("", [:], start..<text.count)
        }
    }

    /// Closes what is still open at the end of the page.
    mutating func finish() {
        while let last = open.popLast() { nodes[last].end = nodes.count }
    }

    /// The nodes inside one, itself left out.
    func inside(_ index: Int) -> Range<Int> { index + 1..<nodes[index].end }

    /// The words of all text inside a node.
    func words(_ index: Int) -> String {
        var bytes: [UInt8] = []
        for place in inside(index) where nodes[place].isText { bytes += text[nodes[place].text] }
        return FoldedText(bytes, 0..<bytes.count).string
    }
}
