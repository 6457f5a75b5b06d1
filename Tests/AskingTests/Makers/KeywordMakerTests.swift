import Testing

@testable import Asking

struct KeywordMakerTests {
    static let rows = [
        MakerRow(
            "The water of a bog is held by hyaline cells.",
            "The water of a bog is held by ____. = hyaline cells"),
        MakerRow(
            "Dead wood is often filled with mycelium.",
            "Dead wood is often filled with ____. = mycelium"),
        // The word for words stays in the sentence.
        MakerRow(
            "Botanists prefer the term sphagnum for bog moss.",
            "Botanists prefer the term ____ for bog moss. = sphagnum"),
        // What something is asks for a kind that goes without saying, unless the kind is a rare one.
        MakerRow("Bog moss is a plant without roots."),
        MakerRow(
            "Bog moss is a nonvascular plant without roots.",
            "Bog moss is a ____ without roots. = nonvascular plant"),
        // Words that everybody uses can be guessed.
        MakerRow("Bog moss stores water in dead leaves."),
        MakerRow("Some shepherds also collect sphagnum in autumn."),
        // What it is measured in, what somebody is by birth, and a time.
        MakerRow(
            "The fine for sphagnum was 40 pounds per hectare.",
            "The fine for ____ was 40 pounds per hectare. = sphagnum"),
        MakerRow("The cells of a bog are filled with only mycelium."),
        MakerRow("Bog moss holds 20 grams per decilitre."),
        MakerRow("Anna Holt was a Norwegian botanist in Leeds."),
        MakerRow("The moss described by late nineteenth century botanists has gone."),
        // Half of what is asked for.
        MakerRow("Botanists distinguish between mycelium and other parts."),
        MakerRow("Bog moss lives beside sundews and butterworts in wet hollows."),
        // The noun of a set phrase goes without saying.
        // So does what a thing comes to, and one of two sides.
        MakerRow("In 1840 the league came to an abrupt standstill."),
        // Half of what belongs together.
        MakerRow("Wool fat holds the alcohols Cholesterol and Lanosterol."),
        // `first` and `second` tell each other, and who did it by trade is no matter.
        MakerRow("The mill had a first mycelium in May and a second in June."),
        MakerRow("The hoard was found by shepherds in a bog."),
        // Of what kind a thing is goes without saying.
        MakerRow("Bogs rarely grow to any measurable extent."),
        // Of what kind a thing is goes without saying.
        MakerRow("The harrier is the shyest of all raptors."),
        MakerRow("The hoard was found near the Dalmatian island of Lissa."),
        MakerRow("Danes laid siege to Redmoor in spring."),
        MakerRow("Young grouse fall prey to harriers on open moors."),
        // What for may be put in many ways.
        MakerRow(
            "To strengthen embankments, farmers planted willows.",
            "To strengthen embankments, farmers planted ____. = willows"),
        // What follows the noun is no part of it.
        MakerRow("The bank was built from layers of peat alternating with clay."),
        // The thing and its name, taken for one by the parser.
        MakerRow("Botanists named the process paludification."),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(KeywordMaker.self)
    }
}
