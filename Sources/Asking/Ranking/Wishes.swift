import Reading

/// What the user asks of a draft.
package struct Wishes: Hashable, Sendable {
    /// The most cards; the best are kept.
    package var count: Int?
    /// The kinds wanted; nil for those that are on by default.
    package var kinds: Set<DraftCard.Kind>?
    /// Words of a heading, in any case; only what stands below such a heading is asked.
    package var section: String?
    /// Whether every candidate that passes the gates is kept, however low it ranks.
    package var all: Bool

    package init(
        count: Int? = nil, kinds: Set<DraftCard.Kind>? = nil, section: String? = nil, all: Bool = false
    ) {
        self.count = count
        self.kinds = kinds
        self.section = section
        self.all = all
    }

    /// Kinds of which readers accept enough to be asked without being wished for.
    package static let standard: Set<DraftCard.Kind> = [.short, .number, .cloze, .list, .order, .pair]

    func wants(_ claim: Claim) -> Bool {
        guard let section else { return true }
        return claim.section.contains { $0.lowercased().contains(section.lowercased()) }
    }

    func wants(_ candidate: Candidate) -> Bool {
        (kinds ?? (all ? Set(DraftCard.Kind.allCases) : Wishes.standard)).contains(candidate.kind)
    }
}
