import Foundation
import Reading
import Support
import Testing

@testable import Asking

/// The 22 lists of the gold file, member by member.
private let goldLists: [(cluster: Int, members: [String])] = [
    (4, ["logistical", "intelligence", "advisory"]),
    (8, ["training", "capacity building", "reconstruction"]),
    (15, ["security assistance", "capacity-building", "diplomatic engagement"]),
    (16, ["capacity-building", "training", "support for Iraqi security forces"]),
    (23, ["military skills", "leadership", "institutional development"]),
    (24, ["specialized training courses", "joint operational exercises", "advisory support"]),
    (26, ["logistics", "intelligence", "counter-terrorism", "border security"]),
    (30, ["police", "army", "special forces"]),
    (31, ["leadership development", "standard operating procedures", "operational tactics"]),
    (32, ["specialized courses", "mentorship", "on-the-ground advisory teams"]),
    (
        39,
        [
            "providing medical aid", "assisting in the rehabilitation of hospitals",
            "facilitating access to clean water and electricity",
        ]
    ),
    (
        41,
        [
            "Supporting reconstruction projects to restore critical infrastructure, including roads and government facilities",
            "Assisting in the training and capacity-building of Iraqi civil servants and local authorities",
            "Providing humanitarian aid in collaboration with other international organizations to alleviate civilian suffering",
        ]
    ),
    (46, ["logistical", "training", "intelligence"]),
    (53, ["enhancing security", "training Iraqi forces", "providing logistical support"]),
    (56, ["troop rotations", "specialized training teams", "advisory units"]),
    (60, ["strategic intelligence", "operational data", "reconnaissance information"]),
    (
        62,
        [
            "Sharing intelligence among member states and Iraqi authorities to identify threats",
            "Coordinating aerial surveillance, reconnaissance sorties, and signals intelligence",
            "Supplying logistical resources such as transportation, maintenance, and supply chain management",
            "Assisting in the distribution of military and humanitarian aid effectively",
        ]
    ),
    (64, ["aerial surveillance", "reconnaissance sorties", "signals intelligence"]),
    (65, ["transportation", "maintenance", "supply chain management"]),
    (
        86,
        [
            "Political disagreements among member states", "Operational constraints and resource limitations",
            "Questions over the overall effectiveness of NATO’s contribution to Iraq’s stability",
        ]
    ),
    (97, ["hostage situations", "insurgent tactics", "limited terrain control"]),
    (112, ["political unity", "operational coordination", "local partnership-building"]),
]

/// Furniture, and sentences that the gold file grades C, by their openings.
private let barred = [
    "The role of NATO in Iraq has been", "Understanding NATO", "This article explores",
    "The organization’s role was therefore", "However, the scope and duration",
    "These contributions played",
    "The alliance’s contributions were instrumental", "Overall, NATO’s deployment",
    "Such logistical and intel",
    "This evolution highlights", "The political and diplomatic dimensions", "Overall, the political",
    "The role of NATO in Iraq has faced", "This fragmentation", "Some initiatives showed",
    "These limitations",
    "Despite dedicated efforts", "Overall, NATO’s Iraq engagement", "As the alliance reflects",
    "Scroll to top", "See also", "💡 Note", "Ensuring coherence", "Rigid frameworks", "Building trust",
]

@Suite(.enabled(if: Shared.has("articles/nato-iraq.txt")))
struct SharedArticleTests {
    /// An item as it is asked for, without the capital of its line.
    private func inside(_ item: String) -> String { item.prefix(1).lowercased() + item.dropFirst() }

    /// Issue 2 asks for 18 of the 22.
    @Test func `the lists of the user's article come out member by member`() throws {
        let draft = try Articles.shared("nato-iraq.txt")
        let found = Set(draft.cards.filter { $0.kind == .list }.map(\.items))
        let missing = goldLists.filter { list in
            !found.contains(list.members) && !found.contains(list.members.map(inside))
        }
        // Refused: whose `key participations` (56), `various means` (60) and `similar contexts` (112) is left open.
        #expect(missing.map(\.cluster) == [56, 60, 112])
    }

    @Test func `every quote stands in the article byte for byte`() throws {
        let bytes = Array(try Shared.data("articles/nato-iraq.txt"))
        for card in try Articles.shared("nato-iraq.txt").cards {
            let cited = String(decoding: bytes[card.start..<card.end], as: UTF8.self)
            #expect(cited.split(whereSeparator: \.isWhitespace).joined(separator: " ") == card.quote)
            #expect(bytes[..<card.start].count { $0 == 0x0A } + 1 <= card.line)
        }
    }

    @Test func `furniture, praise and speculation give no card`() throws {
        let quotes = try Articles.shared("nato-iraq.txt").cards.map(\.quote)
        let asked = barred.filter { opening in quotes.contains { $0.hasPrefix(opening) } }
        #expect(asked == [])
    }

    /// Of the contradiction X1 only one side is asked, of X6 none.
    @Test func `both sides of a contradiction are never asked`() throws {
        let draft = try Articles.shared("nato-iraq.txt")
        let sides = draft.cards.filter {
            $0.quote.contains("from direct combat") || $0.quote.contains("from initial")
        }
        #expect(sides.map(\.prompt) == [])
    }
}
