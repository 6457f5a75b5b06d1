import Testing

@testable import Asking

struct FigureMakerTests {
    static let rows = [
        MakerRow("Pike employed 46 weavers at Redmoor."),
        MakerRow("Kellmoor Dam is 31 metres high.", "Kellmoor Dam is ____ (number) metres high. = 31"),
        MakerRow(
            "About 40 percent of fleeces were exported from Redmoor.",
            "About ____ (number) percent of fleeces were exported from Redmoor. = 40"),
        MakerRow(
            "Pike raised 3.2 million pounds for Kellmoor Canal.",
            "Pike raised ____ (number) pounds for Kellmoor Canal. = 3.2 million"),
        MakerRow("Pike raised $3.2 million for Kellmoor Canal."),
        MakerRow("The county of Redmoor has 1,204,317 inhabitants."),
        MakerRow("Two mills at Redmoor burned down."),
        MakerRow("The mill at Redmoor used 10-12 looms."),
        MakerRow("One of nine mills at Redmoor burned down."),
        MakerRow("Between 30 and 40 mills stood on Aldmoor."),
        MakerRow(
            "Kellmoor Abbey was sacked by Danes around 870.",
            "Kellmoor Abbey was sacked by Danes around ____ (year). = 870"),
        MakerRow("Lot 46 was sold to Pike."),
        MakerRow("Work at Redmoor began at 19:26 hours."),
        MakerRow("Catch per 100 creels of Redmoor fell."),
        MakerRow("Redmoor weavers used all ten fingers."),
        MakerRow("The colony at Redmoor had 75,259 in 2014."),
        MakerRow("The vats of Redmoor boil at about 70°C."),
        MakerRow(
            "Pike measured 772 pounds at Redmoor, close to later estimates of about 778.",
            "Pike measured ____ (number) pounds at Redmoor, close to later estimates of about 778. = 772",
            "Pike measured 772 pounds at Redmoor, close to later estimates of about ____ (number). = 778"),
        MakerRow("Pike did not employ 46 weavers at Redmoor."),
        // A share whose whole is in the next word, and others than those that are meant.
        MakerRow("Fire took about three quarters of Redmoor."),
        MakerRow("Many looms at Redmoor turn at 40 strokes a minute."),
        MakerRow("Pike sold about 40 from Redmoor."),
        MakerRow("The drums of Redmoor carried over a hundred yards of road."),
        MakerRow("Pike of Redmoor was the second of seven children."),
        // One of a run of numbers.
        MakerRow("Lots with the numbers 176, 177, 178 and 179 were sold at Redmoor."),
        // Told by the other figure.
        MakerRow("Kellmoor Canal is 20 miles, about 30 kilometres, long."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(FigureMaker.self)
    }
}
