import Cards
import Foundation
import Support
import Testing

@testable import Drilling

/// One of each.
private let announcements: [Announcement] = [
    .opened(.init(decks: [.init(deck: "rivers", due: 1, new: 2)], minutes: 3)),
    .cautioned(deck: "rivers", caution: "Unsure."),
    .asked(
        .init(
            card: "a", position: 1, total: 2, context: "Rivers",
            question: Question(form: .typed, prompt: "?", answer: ""))),
    .hinted("R"), .hintMissing, .askedAgain(.optionLetter), .progressed(.init(found: 1, members: 2)),
    .confidenceAsked,
    .confidenceUnknown("x"),
    .marked(
        .init(
            card: "a", typed: "Rhone", verdict: .close, difference: "Rhone -> Rhine", found: [], missing: [],
            answer: "Rhine",
            remark: "", hasSource: true)),
    .offered(.init(intervals: ["1d"], suggested: .good)), .ratingUnknown("x"),
    .rated(.init(card: "a", rating: .good, interval: "1d")), .cited(.init(text: "", source: "")),
    .undone(prompt: "?"),
    .undoMissing, .skipped, .buried, .suspended, .flagged(true), .reported(reason: ""), .noted(""),
    .remaining(.init(waiting: 1, answered: 1, returning: 0)),
    .history(
        .init(
            card: "a", answers: [.init(day: "2026-11-29", rating: .good, verdict: .right, typed: "")],
            notes: [])),
    .paused, .reread(prompt: "", answer: ""), .dropped, .accepted(wording: ""), .refused(.nothingToAccept),
    .helped(atRating: true), .commandUnknown("x"), .ended(.done, saved: 1),
    .summed(.init(cards: 1, recalled: 1, seconds: 1, slipping: [])), .tomorrow(due: 1),
]

@Test func `EVENTS.md tells of every event and each of its keys`() throws {
    let text = try String(contentsOf: Shared.project.appending(path: "EVENTS.md"), encoding: .utf8)
    let rows = Dictionary(
        text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
            (row.dropFirst(3).prefix { $0 != "`" }, String(row))
        }, uniquingKeysWith: { first, _ in first })
    for announcement in announcements {
        let object =
            try JSONSerialization.jsonObject(with: JSONEncoder().encode(announcement)) as? [String: Any]
        let event = try #require(object?["event"] as? String)
        let row = try #require(rows[event[...]], "\(event)")
        for key in keys(of: object as Any) where key != "event" {
            #expect(row.contains("`\(key)`"), "\(event): \(key)")
        }
    }
    let told = Set(rows.keys.map(String.init))
    #expect(told == Set(Announcement.Event.allCases.map(\.rawValue)))
    #expect(announcements.count == Announcement.Event.allCases.count)
}

/// The keys of an object and of all in it.
private func keys(of value: Any) -> [String] {
    switch value {
    case let object as [String: Any]: object.flatMap { [$0.key] + keys(of: $0.value) }
    case let list as [Any]: list.flatMap(keys)
    default: []
    }
}
