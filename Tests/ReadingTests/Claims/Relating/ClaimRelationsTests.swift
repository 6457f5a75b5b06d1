import Testing

@testable import Reading

/// Ten flat contradictions between a first and a later part, among sentences that only look like some.
private let ferries = """
    The Ferries of Lake Orrin

    Lake Orrin lies in the northern hills of Aldmoor. The lake is 34 kilometres long. The first ferry was built in 1821. \
    Anna Holt designed the first ferry. The ferry carried wool, slate and sheep.

    The boats

    The Merrow is the largest boat on the lake. The boatyard stands in Kellmoor. The ferrymen were paid by the day. \
    The crossing took forty minutes. The Orrin Company owned the boatyard. Every boat carried a lifebelt. The western \
    landing was built of oak. The number of passengers increased after the war. The ferry company favoured steam \
    rather than diesel engines.

    Later years

    The first ferry was built in 1834. The lake is 41 kilometres long. The Swan is the largest boat on the lake. The \
    boatyard stands in Redmoor. The ferrymen were not paid by the day. The crossing took fifty minutes. In 1950 the \
    ferry company turned from diesel engines to electric motors. The first ferry was designed by Bo Ray. The northern \
    landing was built of stone. The number of passengers decreased after the war. The ferry carried wool and timber. \
    In 1900 the company had 12 boats. In 1950 the company had 7 boats. The Orrin Company sold the boatyard. Lake Orrin \
    lies in the southern hills of Aldmoor.
    """

private func claims(_ text: String) throws -> [Claim] {
    ClaimReader.claims(of: try ArticleReader.read(Array(text.utf8), path: "ferries.txt")).claims
}

/// The openings of each pair that is said to contradict, the earlier first.
private func contradictions(_ claims: [Claim]) -> [String] {
    let byName = Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return claims.flatMap { claim in
        claim.contradicts.compactMap { byName[$0] }.filter { $0.span.lowerBound > claim.span.lowerBound }
            .map { "\(claim.wording.text) | \($0.wording.text)" }
    }
}

@Test func `flat contradictions are found, and nothing that only looks like one`() throws {
    #expect(
        try contradictions(claims(ferries)) == [
            "Lake Orrin lies in the northern hills of Aldmoor. | Lake Orrin lies in the southern hills of Aldmoor.",
            "The lake is 34 kilometres long. | The lake is 41 kilometres long.",
            "The first ferry was built in 1821. | The first ferry was built in 1834.",
            "Anna Holt designed the first ferry. | The first ferry was designed by Bo Ray.",
            "The Merrow is the largest boat on the lake. | The Swan is the largest boat on the lake.",
            "The boatyard stands in Kellmoor. | The boatyard stands in Redmoor.",
            "The ferrymen were paid by the day. | The ferrymen were not paid by the day.",
            "The crossing took forty minutes. | The crossing took fifty minutes.",
            "The number of passengers increased after the war. | The number of passengers decreased after the war.",
            "The ferry company favoured steam rather than diesel engines. | "
                + "In 1950 the ferry company turned from diesel engines to electric motors.",
        ])
}

@Test(arguments: [
    "The tall mill was built entirely of red brick. It is old. The tall mill is made of iron from end to end.",
    "The old mill stood just inside the town walls. It was old. The old mill stood outside the town walls.",
    "The lamp was first lit on 14 October 1847. It is old. The lamp was first lit on 3 May 1851, and the day is kept.",
    "The nest is built on the ground. It is small. The nest is built in the fork of a tree, and is lined with moss.",
    "The line was laid to the standard gauge of 1,435 millimetres. The line was laid to a narrow gauge of 760 millimetres.",
    "The mill is 27 metres long. From one end to the other, the mill is 34 metres long.",
])
func `a contradiction is found behind asides, second clauses and another order of words`(text: String) throws
{
    #expect(try contradictions(claims("The Mill at Orrin\n\nThe wheels\n\n\(text)\n")).count == 1)
}

@Test(arguments: [
    "The mill ground oats in 1820. The mill ground oats and rye in 1850.",
    "The east mill has two wheels. The west mill has four wheels.",
    "In 1900 the mill had 12 wheels. In 1950 the mill had 7 wheels.",
    "The mill may have stood in Kellmoor. The mill stood in Redmoor.",
    "Holt sold the mill to Ray. Holt sold the mill to Pike.",
    "The mill did not close in 1820. The mill opened in 1790.",
    "The longest beam is of oak. The shortest beam is of ash.",
    "The mill was praised by Holt. The mill was praised by Ray.",
    "The mill was built of brick. The roof of the mill was made of slate.",
    "The mill was sold on 4 May 1820. The mill was let on 9 June 1821.",
    "The old mill stood inside the walls. The new mill stood outside the walls.",
    "Mill number 33 was built by Holt in 1602. Mill number 34 was built by Holt in 1602.",
    "Unit 3 stands in Kellmoor. Unit 4 stands in Redmoor.",
])
func `what can both be so is no contradiction`(text: String) throws {
    #expect(try contradictions(claims("The Mill at Orrin\n\nThe wheels\n\n\(text)\n")) == [])
}

@Test func `a restatement names the claim that it restates`() throws {
    let found = try claims(
        """
        The Mill at Orrin

        The wheels

        The tall mill at Orrin was built of dark slate. Rain fills the pond.

        The mill at Orrin was built of dark slate. The mill at Orrin was built of red brick.
        """)
    let restated = found.filter { $0.duplicateOf != nil }
    #expect(restated.map(\.wording.text) == ["The mill at Orrin was built of dark slate."])
    #expect(restated.first?.duplicateOf == found.first { $0.wording.text.contains("tall mill") }?.id)
}
