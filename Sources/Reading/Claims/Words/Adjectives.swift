/// What can be told of adjectives from their endings, and the few that matter by themselves.
enum Adjectives {
    private static let endings = [
        "al", "ic", "ive", "ous", "able", "ible", "ful", "less", "ary", "ory", "ish", "ese", "ular",
    ]

    /// Nouns with an adjective's ending, and words that are as often one as the other.
    private static let nounsLikeAdjectives = wordSet(
        """
        animal animals hospital capital proposal arrival individual official professional material mineral festival \
        journal metal signal terminal rival goal criminal approval survival removal disposal trial manual canal \
        cereal coral crystal deal denial editorial funeral interval petal portal ritual scandal total meal \
        logic music traffic topic public fabric clinic critic mechanic magic panic arithmetic rhetoric republic \
        epidemic ceramic plastic mosaic motive archive detective executive initiative alternative perspective \
        objective incentive representative native relative olive drive hive dative adjective locomotive table \
        cable vegetable variable battery factory history territory category memory laboratory inventory theory \
        victory story glory secretary library diary boundary salary summary anniversary vocabulary dictionary \
        military cavalry century fish dish wish cheese intelligence terrible people temple example rubble \
        handful spoonful mouthful archival rural olive ivory observatory directory trajectory
        """)

    private static let nounAdjectives = wordSet("rural archival terrible plural")

    static let common = wordSet(
        """
        black white red green blue yellow brown grey gray big small large great good bad new old young high low \
        long short hot cold warm wet dry rich poor strong weak fast slow early late free full empty open deep \
        wide narrow heavy light hard soft clear dark bright clean dirty safe main own same other different own \
        diplomatic advisory human urban rural marine fungal nuclear solar lunar polar secular regular popular
        """)

    /// Whether a word can only stand before a noun, not be the head of a phrase.
    static func isAdjective(_ word: String) -> Bool {
        if nounAdjectives.contains(word) { return true }
        if nounsLikeAdjectives.contains(word) { return false }
        if common.contains(word) { return true }
        return word.count > 4 && endings.contains(where: word.hasSuffix)
    }

    /// Adjectives that weigh rather than describe; before a list they belong to all of it, like a determiner.
    static let weighing = wordSet(
        """
        crucial key essential important vital major main significant critical various several many different \
        new more other further additional extensive considerable substantial numerous diverse
        """)

    /// Forms in -ed that describe a noun and are hardly ever its verb.
    static let participial = wordSet(
        """
        advanced aged armed coordinated dedicated detailed differing displaced distinguished educated experienced \
        extended gifted improved increased inherited integrated limited mixed organised organized refined related \
        sacred shared skilled sophisticated specialised specialized sustained talented unified united unmanned \
        varied wicked dried salted smoked processed refrigerated cured pickled
        """)
}
