package import Cards
package import Scheduling

/// A card in a session, with what is needed to ask, mark and schedule it.
package struct QueueItem: Hashable, Sendable {
    package var card: Card
    package var state: CardState
    package var settings: SchedulingSettings
    /// The content hash of the card as it stands in the deck now.
    package var revision: String
    /// The short name of the deck, shown where the card has no topic.
    package var deck: String
    package var title: String?
    /// What the deck wants a learner to beware of.
    package var caution: String?
    /// Where the deck says its facts come from.
    package var source: String?
    /// The deck's language, which decides how answers are marked.
    package var language: String
    /// Whether lost accents count as right.
    package var ignoresAccents: Bool

    package init(
        card: Card, state: CardState, settings: SchedulingSettings, revision: String, deck: String,
        title: String? = nil, caution: String? = nil, source: String? = nil, language: String = "en",
        ignoresAccents: Bool = false
    ) {
        self.card = card
        self.state = state
        self.settings = settings
        self.revision = revision
        self.deck = deck
        self.title = title
        self.caution = caution
        self.source = source
        self.language = language
        self.ignoresAccents = ignoresAccents
    }
}
