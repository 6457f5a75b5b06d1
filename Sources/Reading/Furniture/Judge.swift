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
        demoteLongHeadings()
        judgeWords()
        CaptionFinder.mark(&pieces, in: text)
        CreditCutter.cut(&pieces, in: text)
        LooseLines.setSpeakersAside(&pieces, in: text)
        HeadingFinder.promote(&pieces, in: text, dialect: dialect)
        title = titleIndex()
        judgeRepeats()
        judgeBylines()
        FurnitureSections.mark(&pieces, in: text, except: title)
        LooseLines.markTails(&pieces, in: text)
        LooseLines.markBoxes(&pieces, in: text)
        LooseLines.markRepeats(&pieces, in: text)
        LooseLines.markContents(&pieces, in: text)
        LooseLines.setCardsAside(&pieces, in: text)
        DatelineCutter.cut(&pieces, in: text)
        title = titleIndex()
    }

    /// A heading of sentences is a paragraph that a page sets in large letters.
    private mutating func demoteLongHeadings() {
        for index in pieces.indices where pieces[index].isHeading && pieces[index].reason == nil {
            let words = text[pieces[index].inner].count { $0 == 0x20 } + 1
            let isEnded = text[pieces[index].inner.upperBound - 1] == UInt8(ascii: ".")
            if words > 30 || words >= 12 && isEnded { pieces[index].kind = .paragraph }
        }
    }

    private mutating func judgeWords() {
        for index in pieces.indices where pieces[index].reason == nil && !isHeadword(index) {
            pieces[index].reason = reason(of: pieces[index])
            if pieces[index].reason == .disclaimer, let candidate = Candidate(text, pieces[index].inner),
                let caution = DisclaimerFinder.caution(candidate), !cautions.contains(caution)
            {
                cautions.append(caution)
            }
        }
    }

    /// `MESSENGER` above `MESSENGER was a space probe`: what the text is about, though it reads like a button.
    private func isHeadword(_ index: Int) -> Bool {
        guard index == 0, pieces.count > 1, pieces[0].inner.count <= 60 else { return false }
        let name = text[pieces[0].inner]
        let opening = text[pieces[1].inner]
        return opening.starts(with: name) && opening.count > 200
            && opening.dropFirst(name.count).first == UInt8(ascii: " ")
    }

    /// Quotations and cards are judged only as disclaimers, which are often set so.
    private func reason(of piece: Piece) -> DropReason? {
        if LineSigns.isOrnament(text, piece.inner) { return .ornament }
        guard piece.kind == .other else { return Furniture.reason(of: piece, in: text) }
        return Candidate(text, piece.inner).flatMap { DisclaimerFinder.matches($0) ? .disclaimer : nil }
    }

    /// How many pieces may stand above the title: a kicker, a picture, a line of badges.
    private static let titleReach = 4

    /// The heading that names the article: near the top, and of a level that no other heading has.
    private func titleIndex() -> Int? {
        let kept = pieces.indices.lazy.filter { pieces[$0].reason == nil }.prefix(Self.titleReach)
        let levels = pieces.filter { $0.reason == nil }.compactMap(\.level)
        guard let first = kept.first(where: { pieces[$0].isHeading }), let level = pieces[first].level else {
            return nil
        }
        if level == 1, levels.first == 1 {
            return first == kept.first || levels.count { $0 == 1 } == 1 ? first : nil
        }
        return first == kept.first && !levels.dropFirst().contains { $0 <= level } ? first : nil
    }

    /// A byline stands near the title or at the end; elsewhere `By Land and Sea` is what the text says.
    private mutating func judgeBylines() {
        let bylines = pieces.indices.filter { pieces[$0].reason == .byline }
        let kept = pieces.indices.filter { pieces[$0].reason == nil }
        guard kept.count > Self.bylineReach * 2 else { return }
        let middle = kept[Self.bylineReach]..<kept[kept.count - Self.bylineReach]
        for index in bylines where middle.contains(index) { pieces[index].reason = nil }
    }

    private static let bylineReach = 6

    private mutating func judgeRepeats() {
        guard let title else { return }
        let words = Words(text, pieces[title].inner)
        for index in pieces.indices where index != title && pieces[index].reason == nil {
            guard pieces[index].inner.count <= pieces[title].inner.count + 40 else { continue }
            if Words(text, pieces[index].inner) == words { pieces[index].reason = .repeatedTitle }
        }
    }
}
