/// Words of which only one can be so, and verbs that name something with one maker or one place.
enum Opposites {
    private static let pairs = [
        "north south", "northern southern", "east west", "eastern western", "largest smallest",
        "longest shortest",
        "highest lowest", "oldest newest", "oldest youngest", "first last", "large small", "long short",
        "high low",
        "old new", "old young", "increase decrease", "increase fall", "rise fall", "grow shrink", "gain lose",
        "win lose", "begin end", "open close", "before after", "always never", "above below", "upper lower",
        "inner outer", "hot cold", "warm cold", "wet dry", "rich poor", "heavy light", "strong weak",
        "deep shallow",
        "wide narrow", "thick thin", "fast slow", "early late", "full empty", "hard soft", "male female",
        "majority minority", "public private", "permanent temporary", "import export", "buy sell",
        "accept reject",
        "allow forbid", "permit prohibit", "succeed fail", "support oppose", "attack defend", "left right",
        "ancient modern", "rural urban", "legal illegal", "possible impossible", "safe dangerous",
        "cause prevent",
        "strengthen weaken", "improve worsen", "expand contract", "arrive leave", "live die", "black white",
        "big small", "good bad", "great small", "maximum minimum", "most least", "more less", "top bottom",
        "up down",
        "summer winter", "day night", "war peace", "love hate", "friend enemy", "victory defeat",
        "free enslaved",
    ]

    private static let table: [String: Set<String>] = pairs.reduce(into: [:]) { table, pair in
        let words = pair.split(separator: " ").map(String.init)
        table[words[0], default: []].insert(words[1])
        table[words[1], default: []].insert(words[0])
    }

    /// Whether one of them, in the form of the dictionary or a comparative, denies the other.
    static func areOpposite(_ first: String, _ second: String) -> Bool {
        if table[first]?.contains(second) == true { return true }
        return ["un", "in", "im", "il", "ir", "dis", "non"].contains {
            $0 + first == second || $0 + second == first
        }
    }

    /// What is done once, by one person or body.
    static let makings: Set<String> = [
        "build", "found", "design", "write", "invent", "discover", "compose", "paint", "direct", "create",
        "establish",
        "develop", "own", "lead", "rule", "govern", "publish",
    ]
    /// What has one place.
    static let places: Set<String> = [
        "stand", "lie", "rise", "locate", "situate", "found", "build", "bear", "die", "bury", "headquarter",
        "keep",
        "hold", "base", "begin", "end", "flow", "border",
    ]
}
