import Testing

@testable import Reading

private func wording(ofLast text: String, title: String) throws -> String {
    let article = try ArticleReader.read(Array("\(title)\n\nEarly life\n\n\(text)\n".utf8), path: "a.txt")
    return try #require(ClaimReader.claims(of: article).claims.last).wording.text
}

private let life = """
    Anna Maria Holt (1801 – 1888) was a weaver. She spun, she wove, and she sold what she had woven. She dyed her wool as \
    she pleased.

    """

struct PronounResolverTests {
    static let rows: [(title: String, text: String, result: String)] = [
        (
            "Anna Holt", "Anna Holt was born in Leeds. She moved to Norway in 1840.",
            "Anna Holt moved to Norway in 1840."
        ),
        (
            "Anna Holt", "Anna Holt was born in Leeds. Her brother moved to Norway in 1840.",
            "Anna Holt\u{2019}s brother moved to Norway in 1840."
        ),
        // The thing that the title names, though brackets hide the verb, and what it is said to be.
        (
            "Kellmoor",
            "Kellmoor (Norse: Kjellmo) is the second town of Aldmoor. It lies on a hill.",
            "Kellmoor lies on a hill."
        ),
        (
            "Denver", "Denver stands on a hill above the pass. It is larger than Boulder.",
            "Denver is larger than Boulder."
        ),
        (
            "Looms", "About seventy towns sold wool. On market days they sold looms.",
            "On market days they sold looms."
        ),
        (
            "Looms", "None has been built since. Its reeds are sung of in Leeds.",
            "Its reeds are sung of in Leeds."
        ),
        (
            "Hafnium",
            "Hafnium is a metal. Traces of hafnium are found in zircon.\n\nHafnium is dense. Since 2007 its oxide has been sold.",
            "Since 2007 hafnium\u{2019}s oxide has been sold."
        ),
        (
            "Looms", "Young weavers live in Leeds. In May they move to Norway.",
            "In May young weavers move to Norway."
        ),
        (
            "Looms",
            "The International Organization for Migration was founded in Leeds. Since 2016 it has been a part of the League.",
            "Since 2016 the International Organization for Migration has been a part of the League."
        ),
        // What stands before its own subject belongs to that.
        (
            "Looms", "The northern boundary is Kell Ridge. At its mouth the gulf is nine miles wide.",
            "At its mouth the gulf is nine miles wide."
        ),
        (
            "Looms", "More hafnium is added to the loom. It makes the reeds hard.",
            "It makes the reeds hard."
        ),
        // An `it` that stands for nothing, and a name with all its words.
        (
            "Looms", "The guild met in Leeds. It was the miller who paid Holt in 1840.",
            "It was the miller who paid Holt in 1840."
        ),
        (
            "Looms",
            "The Battle of Kellmoor was lost in a day. For the guild, it was proof that looms mattered.",
            "For the guild, the Battle of Kellmoor was proof that looms mattered."
        ),
        // What was a body before is nobody, and a few are not all.
        (
            "Looms",
            "The guild met at Kellmoor Works in Leeds. Kellmoor hired Holt in 2004. He died in 2019.",
            "He died in 2019."
        ),
        (
            "Looms", "Few looms stand still. On slopes they swing from side to side.",
            "On slopes they swing from side to side."
        ),
        (
            "Holt", "Norwegian weavers met in Leeds. In 933 they were defeated by Marsh.",
            "In 933 Norwegian weavers were defeated by Marsh."
        ),
        // In a life that says `she` alone it is she, but for a sentence about or beside another.
        (
            "Anna Holt",
            life + "The mill burned down. On the way to Leeds she sailed to Norway in 1840.",
            "On the way to Leeds, Anna Holt sailed to Norway in 1840."
        ),
        (
            "Anna Holt", life + "The mill was sold to Rosa Marsh. She sailed to Norway in 1840.",
            "She sailed to Norway in 1840."
        ),
        (
            "The Mills of Aldmoor", life + "The mill burned down. She sailed to Norway in 1840.",
            "She sailed to Norway in 1840."
        ),
        // Who is meant, the hero or the other, nothing tells for sure.
        (
            "Anna Holt",
            "Anna Holt was born in Leeds. Peter Marsh ruled the county. He moved to Norway in 1840.",
            "He moved to Norway in 1840."
        ),
        // A thing with a name beside another thing with a name.
        (
            "The Mills of Aldmoor",
            "Kellmoor Island is near Mount Orrin in Norway. It has nine mills in the north.",
            "It has nine mills in the north."
        ),
        // What is named in passing is no rival of the subject, unless the pronoun's thing lies somewhere.
        (
            "The Mills of Aldmoor",
            "The company was founded in Leeds in 1802. It was dissolved in 1840.",
            "The company was dissolved in 1840."
        ),
        (
            "The Mills of Aldmoor",
            "The mill was founded near York in 1802. It lies on the River Orrin.",
            "It lies on the River Orrin."
        ),
        // What another clause is about, what is only said to be possible, what any such thing does.
        (
            "The Mills of Aldmoor",
            "A second wheel failed in 1802 as the mill was turning. It burned down in 1840.",
            "It burned down in 1840."
        ),
        (
            "The Mills of Aldmoor", "The wheel can be overloaded. It stopped the mill in 1840.",
            "It stopped the mill in 1840."
        ),
        // An entry without a verb is about what it begins with.
        (
            "Kellmoor", "Kellmoor, town, northern Aldland. It lies on the River Orrin.",
            "Kellmoor lies on the River Orrin."
        ),
        (
            "Kellmoor Moor",
            "Kellmoor Moor, upland, northern Aldland. Few cross the Kellmoor Moor. It lies on the River Orrin.",
            "It lies on the River Orrin."
        ),
        // Who is named for what is theirs or stands in front is not who does it.
        (
            "Anna Holt", life + "The mill passed to the heirs of Peter Marsh. She sailed to Norway in 1840.",
            "Anna Holt sailed to Norway in 1840."
        ),
        (
            "Anna Holt", life + "The mill burned down. Trained as a nurse, she sailed to Norway in 1840.",
            "Trained as a nurse, Anna Holt sailed to Norway in 1840."
        ),
        (
            "Anna Holt",
            life + "Rosa, a sister who had stayed, kept the mill. She sailed to Norway in 1840.",
            "She sailed to Norway in 1840."
        ),
        (
            "Anna Holt",
            life + "The mill was bought by Odaenathus, lord of Kellmoor. She sailed to Norway in 1840.",
            "She sailed to Norway in 1840."
        ),
        (
            "Anna Holt",
            life + "The mill was built on a plan made by Peter Marsh. She sailed to Norway in 1840.",
            "Anna Holt sailed to Norway in 1840."
        ),
        (
            "Anna Holt",
            life
                + "Several weavers left the mill. After leaving the school at Kellmoor, she sailed to Norway.",
            "After leaving the school at Kellmoor, Anna Holt sailed to Norway."
        ),
        (
            "The Mills of Aldmoor",
            "Rosa Marsh fell ill in Leeds, and in 1836 Anna Holt left the mill. She moved to Norway in 1840.",
            "She moved to Norway in 1840."
        ),
        // What somebody says may be of anybody.
        (
            "The Mills of Aldmoor",
            "Anna Holt was born in Leeds. \u{201C}And he sold the mill to Norway in 1840,\u{201D} Marsh said.",
            "\u{201C}And he sold the mill to Norway in 1840,\u{201D} Marsh said."
        ),
        // Who was meant once is meant again.
        (
            "Anna Holt",
            life
                + "Several weavers left the mill, sold by Peter Marsh of Leeds. After leaving the school she sailed home. In 1840 she sailed to Norway.",
            "In 1840 Anna Holt sailed to Norway."
        ),
        // Whom another does something to.
        (
            "Anna Holt",
            life + "The mill burned down. In 1840 Peter Marsh introduced her to the guild of Norway.",
            "In 1840 Peter Marsh introduced Anna Holt to the guild of Norway."
        ),
        // Whose election it was, the name before the pronoun tells.
        (
            "Anna Holt",
            "Anna Holt was born in Leeds. The laws made by Queen Roza after her election in 1840 were mild.",
            "The laws made by Queen Roza after her election in 1840 were mild."
        ),
        (
            "Odaenathus",
            "Odaenathus was king of Kellmoor. He spun, he wove, and he sold what he had woven. He dyed his wool as he pleased.\n\n"
                + "The mill burned down. On the way to Leeds he sailed to Norway in 1840.",
            "On the way to Leeds, Odaenathus sailed to Norway in 1840."
        ),
        (
            "Holt, Anna Maria",
            "English weaver (b. Leeds, 1801; d. Kellmoor, 1888). "
                + "Her mill stood on the Orrin. She spun, she wove. "
                + "She dyed her wool as she pleased and sold her cloth. On the way to Leeds she sailed to Norway in 1840.",
            "On the way to Leeds, Anna Holt sailed to Norway in 1840."
        ),
        // The subject owns what the sentence speaks of, whatever the tagger takes its name for.
        (
            "The Mughals",
            "Sher Shah died in 1545. Humayun took Delhi in 1555, only to die in the library of his palace.",
            "Humayun took Delhi in 1555, only to die in the library of his palace."
        ),
        // Of two peoples, either may be meant.
        (
            "Morocco",
            "The Almoravids founded Marrakesh. They were overthrown by the Almohads. Their defeat in 1212 was a blow.",
            "Their defeat in 1212 was a blow."
        ),
        // The sentence names her itself.
        (
            "Anna Holt",
            "Anna Holt was born in Leeds. In 1840, before leaving her school, Holt moved to Norway.",
            "In 1840, before leaving her school, Holt moved to Norway."
        ),
        // Nobody, several owners, and a phrase of two nouns stand for nothing.
        (
            "The Bay", "No European had seen the bay. It proved to be very large in 1840.",
            "It proved to be very large in 1840."
        ),
        (
            "The Islands", "Hawaii and Samoa lie far apart. Their sailors steered by the stars in 1840.",
            "Their sailors steered by the stars in 1840."
        ),
        (
            "Tea", "The change of the leaf is quick. Its cells are damaged by the heat in 1840.",
            "Its cells are damaged by the heat in 1840."
        ),
    ]

    @Test(arguments: rows)
    func `a pronoun gives way to the one thing it can mean`(
        row: (title: String, text: String, result: String)
    )
        throws
    {
        #expect(try wording(ofLast: row.text, title: row.title) == row.result)
    }
}
