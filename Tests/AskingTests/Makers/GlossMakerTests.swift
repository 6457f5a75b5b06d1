import Testing

@testable import Asking

private func cards(_ lines: String...) throws -> [String] {
    let list = lines.map { "• \($0)" }.joined(separator: "\n")
    let text = "The Hill Farms of Aldmoor\n\nWords of the weavers\n\nThe weavers use these words:\n\(list)\n"
    return try Articles.draft(text, wishes: Wishes(all: true)).cards.filter { $0.maker == GlossMaker.name }
        .map {
            "\($0.prompt) = \($0.answer)"
        }
}

@Test func `the terms of a glossary are asked for by their definitions`() throws {
    let made = try cards(
        "Heddle: a loop of wire that lifts a thread of a warp.",
        "Selvage: the edge of a cloth that cannot fray",
        "Shuttle: carries the thread.")
    #expect(
        made == [
            "____: a loop of wire that lifts a thread of a warp. = Heddle",
            "____: the edge of a cloth that cannot fray. = Selvage",
        ])
}

@Test func `a label of a group, an order and a term that its meaning holds are not asked for`() throws {
    let made = try cards(
        "Mordants: alum, copperas and cream of tartar.", "Agility: bring new cloths to market faster.",
        "Warping: the winding of a warp onto its beam.")
    #expect(made.isEmpty)
}
