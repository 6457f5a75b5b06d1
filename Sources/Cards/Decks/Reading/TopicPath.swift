/// The headings in force, outermost first.
struct TopicPath {
    private var headings: [(level: Int, text: String)]
    /// The path as notes share it.
    private(set) var path: [String]

    init(_ path: [String] = []) {
        self.path = path
        headings = path.enumerated().map { ($0.offset + 1, $0.element) }
    }

    /// Enters a heading; one without text only ends what it stands above.
    mutating func enter(_ level: Int, _ text: String) {
        while let last = headings.last, last.level >= level { headings.removeLast() }
        if !text.isEmpty { headings.append((level, text)) }
        path = headings.map(\.text)
    }
}

/// What a note that follows would stand under.
struct DeckTail: Hashable, Sendable {
    var topic: [String] = []
    var citation: String?
}
