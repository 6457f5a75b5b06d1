/// Decides for each piece of an article whether it is furniture, and which one is the title.
struct Judge {
    private(set) var pieces: [Piece]
    private(set) var title: Int?
    private(set) var cautions: [String] = []
    private let text: [UInt8]
    private let dialect: Dialect

    init(pieces: [Piece], text: [UInt8], dialect: Dialect) {
        self.pieces = pieces
        self.text = text
        self.dialect = dialect
    }

    mutating func run() {
        judgeWords()
        HeadingFinder.promote(&pieces, in: text, dialect: dialect)
        title = titleIndex()
        judgeRepeats()
    }

    private mutating func judgeWords() {
        for index in pieces.indices where pieces[index].reason == nil && pieces[index].kind != .other {
            pieces[index].reason = Furniture.reason(ofParagraph: pieces[index].inner, in: text)
            if pieces[index].reason == .disclaimer, let candidate = Candidate(text, pieces[index].inner),
                let caution = DisclaimerFinder.caution(candidate), !cautions.contains(caution)
            {
                cautions.append(caution)
            }
        }
    }

    /// The first heading, where no other text stands above it.
    private func titleIndex() -> Int? {
        guard let first = pieces.firstIndex(where: { $0.reason == nil }),
            case .heading = pieces[first].kind
        else { return nil }
        return first
    }

    private mutating func judgeRepeats() {
        guard let title else { return }
        let words = Words(text, pieces[title].inner)
        for index in pieces.indices where index != title && pieces[index].reason == nil {
            guard pieces[index].inner.count <= pieces[title].inner.count + 40 else { continue }
            if Words(text, pieces[index].inner) == words { pieces[index].reason = .repeatedTitle }
        }
    }
}
