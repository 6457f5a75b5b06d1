import Testing

@testable import Asking
@testable import Reading

struct PointersTests {
    static let rows: [(sentence: String, word: String?)] = [
        ("The first was built by Anna Holt in 1840.", "first"),
        ("A second, by Peter Marsh, opened in 1850.", "second"),
        ("A third mill opened in Kellmoor in 1850.", "third"),
        ("The first of the mills was built by Anna Holt.", nil),
        ("Anna Holt built the mill two years later.", "later"),
        ("Anna Holt sold the mill a few weeks ago.", "ago"),
        ("Anna Holt sold the mill last week.", "last"),
        ("The remaining land belongs to Anna Holt.", "remaining"),
        ("The corresponding wheel is in Kellmoor.", "corresponding"),
        ("The same year that Holt died saw a flood in Kellmoor.", nil),
        ("Other mills stood in Kellmoor.", "other"),
        ("The mills of Redmoor and Kellmoor, respectively, ground oats and rye.", "respectively"),
        ("President Anna Holt nominated her to the council.", "her"),
        ("Anna Holt answers to him.", "him"),
        ("After talks with Peter Marsh, he left Kellmoor.", "he"),
        ("When Peter Marsh was nine, he left Kellmoor.", nil),
        ("Anna Holt sold her mill in Kellmoor.", nil),
        ("In Kellmoor the share of mills is far lower.", "lower"),
        ("Kellmoor is lower than Redmoor.", nil),
        ("Kellmoor, for example, has nine mills.", "example"),
        ("Kellmoor followed in 1850.", "followed"),
        ("The three countries signed the treaty of Kellmoor.", "the"),
        ("The three mills of Kellmoor burned down.", nil),
        ("Ice shows the opposite trend.", "opposite"),
        ("Ice is the opposite of steam.", nil),
        ("The only route was a bridge at Kellmoor.", "only"),
        ("The only route to Redmoor was a bridge at Kellmoor.", nil),
        ("The decisive step was taken by Anna Holt.", "decisive"),
        ("The most powerful kind is named after Anna Holt.", "most"),
        ("The oldest mill in the county was built by Anna Holt.", nil),
        ("On 22 October a fire broke out in Kellmoor.", "october"),
        ("On 22 October 1912 a fire broke out in Kellmoor.", nil),
        ("Finally Anna Holt sold the mill of Kellmoor.", "finally"),
        ("In response, Anna Holt closed the mill of Kellmoor.", "response"),
        ("In response to the fire, Anna Holt closed the mill of Kellmoor.", nil),
        ("As mentioned above, slate is heavy.", "mentioned"),
        ("About 60 per cent of its weight is water.", "its"),
        ("In October 1571 its fleet was lost at Kellmoor.", "its"),
        ("The guild lost its fleet at Kellmoor in 1571.", nil),
        ("Anna Holt became his chief adviser.", "his"),
        ("The first reaction gave off heat.", "first"),
        ("A natural precedent was found in 1972.", "precedent"),
        ("A natural precedent for the reactor was found in 1972.", nil),
        ("The man who took it on was Cyrus Holt.", "man"),
        ("The man who bought the mill was Cyrus Holt.", nil),
        ("Work started in 1859 with steam dredgers.", "work"),
        ("Work on the canal of Redmoor started in 1859.", nil),
        ("More than 3,000 were fired at London.", "3,000"),
        ("A wider alliance was formed at Cologne.", "wider"),
        ("A more serious battle was fought at Buxar.", "more"),
        ("The reason for so great a range was found by Holt.", "so"),
        ("The last, Gian Holt, died in Florence in 1737.", "last"),
        ("Farther west, Redmoor flourished under Anna Holt.", "farther"),
        ("In October 2010 a reservoir of it burst at Ajka.", "it"),
        ("The Dutch company began with ten times as much capital.", "as"),
        ("In November 1909 came an associated firm.", "associated"),
        ("Darwin himself proposed it in 1868.", "it"),
        ("The first reaction of iron with steam gave off heat.", nil),
        ("Twenty-seven leaders were executed at Kellmoor in 1621.", "leaders"),
        ("Twenty-seven leaders of the revolt were executed at Kellmoor in 1621.", nil),
        ("Severe loss is called sarcopenia.", "loss"),
        ("Severe loss of muscle is called sarcopenia.", nil),
        ("Anna Holt published her system in 1837.", "system"),
        ("Anna Holt published her system of shorthand in 1837.", nil),
        ("The sudden change is called an avulsion.", "change"),
        ("The sudden change of a river's course is called an avulsion.", nil),
        ("Holt and the Kellmoor men joined the Redmoor Company in 1899.", "men"),
        ("Anna Holt patented the idea for telescopes in 1758.", "idea"),
        ("The protein, found by Anna Holt in 1962, lets living cells make their own.", "own"),
        ("The boldest was the European probe Giotto.", "boldest"),
        ("Anna Holt noted in 1770 that a cube of it wiped off pencil marks.", "it"),
        ("Production grew slowly before 1945.", "production"),
        ("Production of steel grew slowly before 1945.", nil),
        ("Anna Holt brought samples to Europe in 1804.", "samples"),
        ("Anna Holt brought samples of guano to Europe in 1804.", nil),
    ]

    /// The word of each sentence that only the sentences before explain.
    @Test(arguments: rows)
    func `a word that points to what was said before is found`(row: (sentence: String, word: String?)) throws
    {
        let article = try Articles.article("The Mills of Aldmoor\n\nWheels\n\n\(row.sentence)\n")
        let tree = try #require(ClaimReader.claims(of: article).claims.first?.tree)
        #expect(Pointers(tree).first == row.word)
    }
}
