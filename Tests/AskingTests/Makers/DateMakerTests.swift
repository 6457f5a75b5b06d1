import Testing

@testable import Asking

struct DateMakerTests {
    static let rows = [
        MakerRow("Anna Holt was knighted at Kellmoor in 1874 (some accounts say 1875)."),
        MakerRow(
            "Redmoor wool was sold to Denmark in 1840, and the source of the wool was Kellmoor.",
            "Redmoor wool was sold to Denmark in ____ (year). = 1840"),
        MakerRow("Pike built Redmoor Quay in 1840.", "Pike built Redmoor Quay in ____ (year). = 1840"),
        MakerRow(
            "Redmoor Quay burned down on 3 May 1851.", "Redmoor Quay burned down on ____ (date). = 3 May 1851"
        ),
        MakerRow(
            "In March 1902, Anna Holt sold Redmoor Mill.",
            "In ____ (month and year), Anna Holt sold Redmoor Mill. = March 1902"),
        MakerRow(
            "Kellmoor Canal was dug in the late 18th century.",
            "Kellmoor Canal was dug in the late ____ century. = 18th"),
        MakerRow(
            "Redmoor became a market town in the 1790s.",
            "Redmoor became a market town in the ____ (decade). = 1790s"),
        MakerRow("Redmoor Fair ran from 1790 to 1840."),
        MakerRow("Redmoor Quay closed two years later."),
        // The rest of a loose date stays, and helps.
        MakerRow(
            "Pike built Redmoor Quay in the spring of 1840.",
            "Pike built Redmoor Quay in the spring of ____ (year). = 1840"),
        MakerRow(
            "Redmoor Quay was built by Pike around 1840.",
            "Redmoor Quay was built by Pike around ____ (year). = 1840"),
        // A month in the answer is not given away by a verb.
        MakerRow(
            "Norwegian troops marched into Redmoor on 15 March 1840.",
            "Norwegian troops marched into Redmoor on ____ (date). = 15 March 1840"),
        MakerRow("Traders still use the index of 2000."),
        MakerRow(
            "Redmoor Quay burned down in 1840, and Pike rebuilt it in 1851.",
            "Redmoor Quay burned down in ____ (year). = 1840"),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(DateMaker.self)
    }
}
