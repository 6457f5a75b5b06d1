import Testing

@testable import Asking

struct ContrastMakerTests {
    static let rows = [
        MakerRow(
            "Pike lent money not by post but by hand.", "Pike lent money not by post but by ____. = hand"),
        MakerRow(
            "Every mill was driven by stored rainwater rather than river water.",
            "Every mill was driven by stored rainwater rather than ____. = river water"),
        MakerRow(
            "Some parishes favoured open grazing, while others argued for fenced fields.",
            "Some parishes favoured open grazing, while others argued for ____. = fenced fields"),
        MakerRow(
            "Redmoor Mill was built not to earn money but to support other local trades.",
            "Redmoor Mill was built not to earn money but to ____. = support other local trades"),
        MakerRow("Redmoor Mill was built in answer to hunger rather than plan."),
        MakerRow("The council stressed the moral rather than purely legal weight of the oath."),
        MakerRow("The millers did not sell flour but oats."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(ContrastMaker.self)
    }
}
