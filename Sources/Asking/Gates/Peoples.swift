/// Peoples whose name does not begin as their country's: `Dutch` gives the Netherlands away.
enum Peoples {
    /// Whether one word, as `ContentWords` gives it, names a country and the other its people.
    static func isOf(_ first: String, _ second: String) -> Bool {
        guard first != second, let one = places[first], let other = places[second] else { return false }
        return one == other
    }

    /// The row of each word, so that every word of a prompt can be looked up.
    private static let places = Dictionary(
        names.enumerated().flatMap { place, words in
            ContentWords.list(words.joined(separator: " ")).map { ($0, place) }
        },
        uniquingKeysWith: { first, _ in first })

    private static let names: [[String]] = [
        ["netherlands", "holland", "dutch"], ["france", "french", "frenchman", "frenchmen"],
        ["spain", "spanish", "spaniard", "spaniards"], ["denmark", "danish", "dane", "danes"],
        ["wales", "welsh"], ["switzerland", "swiss"], ["greece", "greek", "greeks"], ["england", "english"],
        ["ireland", "irish"], ["scotland", "scottish", "scots", "scotch"],
        ["poland", "polish", "pole", "poles"],
        ["turkey", "turkish", "turk", "turks"], ["sweden", "swedish", "swede", "swedes"],
        ["finland", "finnish", "finn", "finns"],
        ["thailand", "thai"], ["portugal", "portuguese"], ["peru", "peruvian"],
        ["norway", "norwegian", "norwegians"],
        ["britain", "british", "briton", "britons"], ["germany", "german", "germans"], ["cyprus", "cypriot"],
        ["siam", "siamese"],
        ["naples", "neapolitan"], ["flanders", "flemish"], ["burgundy", "burgundian"],
        ["america", "american"],
        ["genoa", "genoese"], ["moscow", "muscovite"], ["manchester", "mancunian"],
        ["philippines", "filipino"],
    ]
}
