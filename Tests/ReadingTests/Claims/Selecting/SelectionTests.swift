import Testing

@testable import Reading

private let flagged: [(flag: Claim.Flag, text: String)] = [
    (.question, "How do bees find their way home?"),
    (.quotation, "\"We lost cloth and thread in one winter,\" said a merchant."),
    (.firstPerson, "In spring we opened the gates of the weir."),
    (.firstPerson, "The result is what you'd expect of clay."),
    (.meta, "This chapter describes the tools of the trade."),
    (.meta, "See the notes on walling for the details."),
    (.vague, "The weir played an important role in village life."),
    (.vague, "The result underscored the complexity of the task."),
    (.vague, "The treaty was an integral part of the peace."),
    (.vague, "The picture remains mixed after ten years."),
    (.vague, "Key measures included walls and drains."),
    (.vague, "Pike helped in various ways."),
    (.speculative, "The stones may come from a Roman road."),
    (.speculative, "May the weir have burst in spring."),
    (.normative, "Visitors should keep to the paths."),
    (.normative, "Sharing tools can improve the harvest."),
    (.fragment, "A cold night in the hills."),
    (.fragment, "Walls, gates and stiles: history, craft and law."),
    (.dated, "The bridge closed on Wednesday after heavy rain."),
    (.attributed, "Critics argued that the tax was unjust."),
    (.hedged, "The league aimed to lower the price of salt."),
    (.negated, "The league did not lower the price of salt."),
]

@Test(arguments: flagged)
private func `a sentence bears the flag beside it`(row: (flag: Claim.Flag, text: String)) {
    #expect(Selection(Wording(row.text)).flags.contains(row.flag), "\(row.text)")
}

@Test(arguments: [
    "The mill was built in 1840 by two brothers.", "Farmers' wives sold butter at the autumn fair.",
    "Copper melts at a lower temperature than iron does.", "The guild's rules forbade work after sunset.",
    "Colonies store honey in wax cells.", "Key measures of the guild included walls and drains.",
    "A few key measures include:", "The mill closed on 3 May 1851.", "The US Army bought wool in May.",
])
func `a plain statement bears no flag`(text: String) {
    #expect(Selection(Wording(text)).flags == [])
}
