/// What is furniture by its own words, wherever it stands.
enum Furniture {
    /// Finders for a line of its own, most telling first.
    private static let lines: [any FurnitureFinder.Type] = [
        SeeAlsoFinder.self, NavigationFinder.self, ShareBarFinder.self, AdvertisementFinder.self,
        DatelineFinder.self, BylineFinder.self, PhotoCreditFinder.self,
    ]

    /// Finders for a paragraph of its own.
    private static let paragraphs: [any FurnitureFinder.Type] = [
        DisclaimerFinder.self, CookieNoticeFinder.self, NewsletterFinder.self, CopyrightFinder.self,
        PublicationFinder.self, CorrectionFinder.self, ContributorsFinder.self,
    ]

    /// Why a line, in a paragraph or alone, is furniture; nothing if it is none.
    static func reason(ofLine span: Range<Int>, in text: [UInt8]) -> DropReason? {
        if isEditLink(span, in: text) { return .navigation }
        guard let candidate = Candidate(text, span, limit: 200), candidate.beginsLarge else { return nil }
        return lines.first { $0.matches(candidate) }?.reason
    }

    /// `[edit]`, the link below a heading of an encyclopaedia.
    private static func isEditLink(_ span: Range<Int>, in text: [UInt8]) -> Bool {
        span.count < 24 && text.string(span).lowercased().hasPrefix("[edit")
    }

    /// Finders for a heading: what else looks like furniture there may be a section's name.
    private static let headings: [any FurnitureFinder.Type] = [
        SeeAlsoFinder.self, ShareBarFinder.self, AdvertisementFinder.self, CookieNoticeFinder.self,
        NewsletterFinder.self,
    ]

    /// Why a piece is furniture by its own words.
    static func reason(of piece: Piece, in text: [UInt8]) -> DropReason? {
        if piece.isHeading {
            guard let candidate = Candidate(text, piece.inner, limit: 200) else { return nil }
            return headings.first { $0.matches(candidate) }?.reason
        }
        if let reason = reason(ofLine: piece.inner, in: text) { return reason }
        guard let candidate = Candidate(text, piece.inner) else { return nil }
        return paragraphs.first { $0.matches(candidate) }?.reason
    }

    /// Why a sentence within a paragraph is furniture.
    static func reason(ofSentence span: Range<Int>, in text: [UInt8]) -> DropReason? {
        guard let candidate = Candidate(text, span, limit: 300) else { return nil }
        let finders: [any FurnitureFinder.Type] = [
            SeeAlsoFinder.self, AdvertisementFinder.self, CorrectionFinder.self,
        ]
        return finders.first { $0.matches(candidate) }?.reason
    }
}
