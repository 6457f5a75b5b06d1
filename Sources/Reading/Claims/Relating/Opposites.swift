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
        "free enslaved", "damp dry", "moist dry", "loud quiet", "loud faint", "loud silent", "bright dim",
        "bright dull",
        "bright dark", "light dark", "common rare", "common scarce", "abundant scarce", "frequent rare",
        "absent present",
        "single double", "simple complex", "smooth rough", "sharp blunt", "sweet bitter", "sweet sour",
        "solid liquid",
        "solid hollow", "soluble insoluble", "straight curved", "straight crooked", "flat steep",
        "gentle steep",
        "inside outside", "within outside", "indoors outdoors", "near far", "close distant", "clean dirty",
        "clear cloudy", "calm stormy", "calm rough", "cheap expensive", "cheap costly", "free costly",
        "visible hidden",
        "awake asleep", "alive dead", "fertile barren", "fertile sterile", "raw cooked", "fresh salt",
        "fresh stale",
        "natural artificial", "native foreign", "domestic foreign", "domestic wild", "tame wild", "shy bold",
        "popular unpopular", "peaceful violent", "voluntary compulsory", "optional compulsory",
        "literate illiterate",
        "sociable solitary", "social solitary", "nocturnal diurnal", "evergreen deciduous",
        "annual perennial",
        "edible poisonous", "harmless poisonous", "harmless dangerous", "harmless harmful", "acid alkaline",
        "identical different", "same different", "similar different", "rural urban", "coastal inland",
        "empty crowded",
        "intact ruined", "wooden stone", "male female", "sunny shady", "sunny cloudy", "mild severe",
        "mild harsh",
        "narrow broad", "thin thick", "slim stout", "tall short", "young old", "brief long", "slow quick",
        "slow rapid",
        "weak powerful", "poor wealthy", "faint strong", "lose keep", "grow decline", "rise drop",
        "increase decline",
        "increase drop", "grow fall", "absorb release", "absorb emit", "lend borrow", "push pull",
        "float sink",
        "melt freeze", "appear disappear", "arrive depart", "advance retreat", "ascend descend",
        "climb descend",
        "enter leave", "include exclude", "join separate", "unite divide", "lengthen shorten", "widen narrow",
        "raise lower", "heat cool", "warm cool", "hire dismiss", "praise criticise", "agree disagree",
        "remember forget",
        "spend save", "start stop", "start end", "start finish", "win forfeit", "demolish build",
        "destroy preserve",
        "upstream downstream", "uphill downhill", "clockwise anticlockwise", "horizontal vertical",
        "vertebrate invertebrate",
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
