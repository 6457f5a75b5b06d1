import Testing

@testable import Asking

struct SeriesMakerTests {
    static let rows = [
        MakerRow(
            "The weavers of Redmoor fled to Norway and Denmark.",
            "Name both: The weavers of Redmoor fled to ____. = Norway / Denmark"),
        MakerRow(
            "Redmoor weavers made woollen blankets and linen sheets.",
            "Name both: Redmoor weavers made ____. = woollen blankets / linen sheets"),
        MakerRow(
            "Peter Marsh planned to rebuild the east quay and reopen the fish market.",
            "Name both: Peter Marsh planned to ____. = rebuild the east quay / reopen the fish market"),
        // Two kinds of one noun, but no praise, and no pair of which one half has a noun of its own.
        MakerRow(
            "Redmoor weavers needed logistical and medical support during the siege of Leeds.",
            "Name both: Redmoor weavers needed ____ support during the siege of Leeds. = logistical / medical"
        ),
        MakerRow("The guild gave generous and timely support to Redmoor."),
        MakerRow("The guild gave cropping advice and extension services to Redmoor."),
        // The second may be one more verb, or belong to one member only.
        MakerRow("The guild enhanced weaving skills and reduced wool losses."),
        MakerRow("The guild offers seed loans and grants for property owners."),
        MakerRow("The men of Redmoor shifted 800 tonnes of earth and 200 tonnes of rock."),
        MakerRow("The guild kept its own warehouse staff and clerks."),
        // One place with an `and` in its name, and where a range begins.
        // An article that fits the first alone, and a summing-up.
        // A span of time, a head that the first member holds for all, and one that the last holds.
        MakerRow("The weavers of Redmoor rest between April and November."),
        MakerRow("The weavers of Redmoor travelled through North and Central Norway."),
        MakerRow("The guild of Redmoor favoured a negotiated peace and domestic reform."),
        MakerRow("The farms of Redmoor were divided among all children, sons and daughters alike."),
        MakerRow("The weavers of Redmoor fished off Newfoundland and Labrador."),
        MakerRow("The weavers of Redmoor walked from upper Aldmoor and the Kell Hills to central Norway."),
        // Bare nouns that anyone would say, and words that may belong to both.
        MakerRow("Redmoor weavers made blankets and sailcloth."),
        MakerRow("Redmoor weavers made woollen blankets and sheets."),
        MakerRow("Redmoor weavers made blankets and sailcloth for cold winters."),
        MakerRow("Training was given through evening classes, apprenticeship, and visits to working mills."),
        MakerRow("Anna Holt trained young weavers to card and spin wool."),
        MakerRow("The guild set rules for firms, farms, and mills in Redmoor."),
        MakerRow("Anna Holt measured the quality of fleeces, looms, and water."),
        MakerRow("Redmoor weavers made 40 blankets and woollen sailcloth."),
        MakerRow("Redmoor weavers made blankets or sailcloth."),
        MakerRow("Redmoor weavers made woollen blankets and linen sheets that sailors bought."),
        MakerRow("Redmoor weavers bought threads from the mill and sheets of the guild."),
        MakerRow("Millers and weavers met in Leeds."),
        MakerRow("Anna Holt crossed Norway in 5 days, 21 hours, and 3 minutes."),
        MakerRow("Redmoor weavers made woollen blankets and linen sheets with tassels."),
        MakerRow("Prizes came for essays on magnetism, tides, anchors, and ocean currents."),
        // One name with `and` in it, and the end of a longer list.
        MakerRow("Anna Holt spoke at the Redmoor Literary and Philosophical Society."),
        MakerRow(
            "The work of Redmoor includes the spinning of yarn, the drying of wool against warm slates, and linen trade."
        ),
    ]

    @Test(arguments: rows)
    func `each sentence gives the cards that stand beside it, or none`(row: MakerRow) throws {
        try row.check(SeriesMaker.self)
    }
}
