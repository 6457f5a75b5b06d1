/// Peoples whose name does not begin as their country's: `Dutch` gives the Netherlands away.
enum Peoples {
    /// Whether one word, as `ContentWords` gives it, names a country and the other its people.
    static func isOf(_ first: String, _ second: String) -> Bool {
        pairs.contains { $0.contains(first) && $0.contains(second) && first != second }
    }

    private static let pairs = names.map { Set(ContentWords.list($0.joined(separator: " "))) }

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
