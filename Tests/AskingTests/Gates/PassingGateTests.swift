import Testing

@testable import Asking

private func answers(_ sentence: String) throws -> Set<String> {
    let draft = try Articles.draft(sentence: sentence, wishes: Wishes(all: true))
    return Set(draft.cards.filter { $0.kind == .cloze }.map(\.answer))
}

@Test(
    arguments: [
        ("A memoir of Kellmoor was published in Leeds by Anna Holt in 1912.", ["Leeds"], nil),
        ("Fencing for the mill at Kellmoor was proposed in 1912.", ["1912"], nil),
        ("On 3 June 1912 a fair at Kellmoor drew 52,194 people.", ["3 June 1912"], nil),
        ("A street in Kellmoor was named after Anna Holt in 1912.", ["1912"], nil),
        (
            "In 1912 Peter Marsh, a native of Bergen, founded a school at Kellmoor.", ["Bergen"],
            "1912"
        ),
        ("A study of 100 mills published in 1918 praised Anna Holt of Kellmoor.", ["100", "1918"], nil),
        ("In 1912 Peter Marsh, a clerk in Bergen, founded a school at Kellmoor.", ["Bergen"], "1912"),
        (
            "In 1912 Peter Marsh, of the weaving school in Bergen, bought a mill at Kellmoor.", ["Bergen"],
            "1912"
        ),
        (
            "Peter Marsh, who was found in a bog in 1991, wore a cap from Norway.", ["1991"], "Norway"
        ),
        ("In 1912 Anna Holt and her colleagues examined 98 mills at Kellmoor.", ["1912", "98"], nil),
        ("Anna Holt held 31 hearings at Kellmoor in 1912.", ["31"], "Kellmoor"),
        (
            "Peter Marsh, always called Kit, was born in Bergen in 1912 and sold wool at Kellmoor.",
            ["Bergen", "1912", "Kellmoor"], nil
        ),
        ("Anna Holt's elder son, who had dug at Kellmoor, died in 1912.", ["1912"], nil),
        ("Looms of Kellmoor are kept at a museum in Bergen, which acquired one in 1912.", ["1912"], nil),
        ("Peter Marsh, who lived until 1912, sold wool at Kellmoor.", ["1912"], nil),
        ("In 1912 Anna Holt published in Bergen a study of Kellmoor.", ["Bergen"], nil),
        ("Anna Holt wove at Kellmoor in what was then Prussia.", ["Prussia"], nil),
        ("Anna Holt wove at Kellmoor and was buried in the churchyard of Aldmoor.", ["Aldmoor"], nil),
        ("Wool of Kellmoor was shipped to many parts of Bohemia in 1912.", ["Bohemia"], "1912"),
        ("In 1912, on the 250th anniversary, Anna Holt bought a mill at Kellmoor.", ["1912"], "Kellmoor"),
        ("The outbreak of war in 1914 found Anna Holt at Kellmoor.", ["1914"], nil),
        ("In 1912 a mill was opened at Kellmoor in the presence of Emperor Francis.", ["Francis"], "1912"),
        ("Anna Holt made a journey to Kellmoor in 1912.", ["1912"], "Kellmoor"),
        ("A visitor centre opened at Kellmoor in Norway in 1912.", ["1912"], nil),
        ("In 1912 a group led by Anna Holt published measurements of Kellmoor.", ["1912"], nil),
        ("Anna Holt sailed in the Mauretania for Norway in 1912.", ["Mauretania"], "1912"),
        ("Ida Marsh, who was hanged in Leeds in 1912, sold wool at Kellmoor.", ["1912"], nil),
        ("A study that appeared in 1912 praised Anna Holt of Kellmoor.", ["1912"], nil),
        ("In 1912 Anna Holt taught weavers at Kellmoor, in Yorkshire.", ["Yorkshire"], "1912"),
        ("The University of Leeds at Kellmoor bought a mill in 1912.", ["Kellmoor"], "1912"),
        ("In 1912 Anna Holt called the mill Kellmoor in English.", ["English"], nil),
        (
            "A sheep known as Dolly, which came to Kellmoor in 1933, died in 1947.",
            ["1933", "1947", "Kellmoor"], nil
        ),
        ("A biography by Anna Holt appeared in 1912.", ["1912"], nil),
        ("Anna Holt's father taught weavers in Bergen in 1912.", ["Bergen", "1912"], nil),
        ("The portraits of Anna Holt include an oil by Peter Marsh.", ["Peter Marsh"], nil),
        ("Anna Holt died in Bergen in 1912.", ["Bergen"], "1912"),
        ("The spire of Kellmoor, 46 metres high, was built in 1912.", ["46"], "1912"),
        (
            "In 1348 the weavers of Kellmoor reported that a comet had been seen in Norway on 20 March 1345.",
            ["20 March 1345"],
            "1348"
        ),
        ("In 1912 Anna Holt was held at the castle of Kellmoor, on Lake Geneva.", ["Lake Geneva"], "1912"),
        ("Orrinite was described in 1912 from a mine at Kellmoor.", ["1912"], nil),
        ("In 1912 Anna Holt married Peter Marsh, a clerk in Bergen.", ["1912"], "Peter Marsh"),
        (
            "A study of mills, made by Anna Holt and published in 1912, gives the fullest account.", ["1912"],
            nil
        ),
        ("Anna Holt sold Kellmoor Mill to Peter Marsh, who died in 1844.", ["1844"], "Peter Marsh"),
        (
            "Anna Holt, whose trial in 1912 split Norway, was born at Kellmoor in 1863.", ["1912"], nil
        ),
        (
            "Kellmoor wool went to Norway, according to a survey led by Peter Marsh.", ["Peter Marsh"],
            nil
        ),
        ("Kellmoor Mill, a building of 46 storeys, was opened in 1912.", ["46"], "1912"),
        (
            "Leaving Redmoor, where a relief by Peter Marsh has stood since 1775, the canal climbs to Norway.",
            ["Peter Marsh", "1775"], nil
        ),
        ("Work on looms, published in 1912, supported the claim of Anna Holt of Kellmoor.", ["1912"], nil),
        ("A loom of Anna Holt brought 40,000 dollars at Kellmoor in 1912.", ["1912"], nil),
        (
            "In a study published in 1916, covering more than 700 looms, the weavers of Kellmoor span linen.",
            ["700"], nil
        ),
        ("In a trial of 742 looms in 1912, Anna Holt spun wool at Kellmoor.", ["742"], nil),
    ] as [(String, [String], String?)])
private func `passing details are not asked`(sentence: String, details: [String], told: String?) throws {
    let asked = try answers(sentence)
    for detail in details { #expect(!asked.contains(detail), "\(detail) in \(sentence)") }
    if let told { #expect(asked.contains(told), "\(told) in \(sentence): \(asked)") }
}

@Test(arguments: [
    ("Anna Holt founded a weaving school in Bergen in 1912.", ["Bergen", "1912"]),
    ("The governor of Bergen bought 100 mills in 1912.", ["1912"]),
])
private func `what a sentence is about is asked`(sentence: String, told: [String]) throws {
    let asked = try answers(sentence)
    for answer in told { #expect(asked.contains(answer), "\(answer) in \(sentence): \(asked)") }
}
