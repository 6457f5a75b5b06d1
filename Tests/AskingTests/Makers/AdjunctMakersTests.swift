import Testing

@testable import Asking

struct AdjunctMakersTests {
    static let causes = [
        MakerRow(
            "Redmoor Mill closed because Kellmoor Water changed course.",
            "Redmoor Mill closed because ____. = Kellmoor Water changed course"),
        MakerRow(
            "Redmoor Mill closed because of long drought.",
            "Redmoor Mill closed because of ____. = long drought"),
        MakerRow(
            "Flax failed at Redmoor due to late frost.", "Flax failed at Redmoor due to ____. = late frost"),
        MakerRow("Because Kellmoor Water changed course, Redmoor Mill closed."),
        MakerRow("Redmoor Mill did not close because Kellmoor Water changed course."),
        MakerRow("Redmoor Mill closed because it had failed."),
    ]

    static let purposes = [
        MakerRow(
            "Anna Holt dug Kellmoor Canal to carry coal.",
            "Anna Holt dug Kellmoor Canal to ____. = carry coal"),
        MakerRow("Shepherds burn old heather in order to feed young grouse."),
        MakerRow("Anna Holt used to carry coal."),
        MakerRow("Anna Holt decided to carry coal."),
        MakerRow("Anna Holt dug Kellmoor Canal to do so."),
    ]

    static let means = [
        MakerRow(
            "Wool was cleaned through repeated washing in cold streams.",
            "Wool was cleaned through ____. = repeated washing in cold streams"),
        MakerRow(
            "Millers raised water by closing two wooden gates.",
            "Millers raised water by ____. = closing two wooden gates"),
        MakerRow("Redmoor Mill was built by Anna Holt."),
        MakerRow("Shepherds met by night."),
    ]

    static let effects = [
        MakerRow(
            "Kellmoor Water flooded most fields, destroying crops of barley.",
            "Kellmoor Water flooded most fields, destroying ____. = crops of barley"),
        MakerRow(
            "Anna Holt cut wages, leading to strikes of weavers.",
            "Anna Holt cut wages, leading to ____. = strikes of weavers"),
        MakerRow("Anna Holt, owning nine mills, cut wages."),
        MakerRow("Kellmoor Water flooded most fields destroying crops of barley."),
    ]

    @Test(arguments: causes)
    func `a cause is asked for where the clause has one`(row: MakerRow) throws {
        try row.check(CauseMaker.self)
    }

    @Test(arguments: purposes)
    func `a purpose is asked for where the clause has one`(row: MakerRow) throws {
        try row.check(PurposeMaker.self)
    }

    @Test(arguments: means)
    func `means are asked for where the clause has some`(row: MakerRow) throws {
        try row.check(MeansMaker.self)
    }

    @Test(arguments: effects)
    func `an effect is asked for where the clause has one`(row: MakerRow) throws {
        try row.check(EffectMaker.self)
    }
}
