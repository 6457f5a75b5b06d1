/// The closed lists of words by which adjuncts show their role.
extension SentenceTree {
    /// Prepositions of several words, which decide alone.
    static let openings: [(AdjunctRole, [String])] = [
        (.cause, ["because of", "due to", "owing to", "thanks to", "as a result of", "on account of"]),
        (.concession, ["in spite of", "despite", "regardless of", "notwithstanding"]),
        (.condition, ["in case of", "in the event of", "subject to"]),
        (.means, ["by means of", "with the help of", "with the aid of", "through the use of"]),
        (
            .purpose,
            [
                "for the purpose of", "with a view to", "in an effort to", "in an attempt to",
                "for the sake of",
            ]
        ),
        (.source, ["according to"]),
        (.place, ["in front of", "on top of", "close to", "next to"]),
        (.time, ["prior to"]),
    ]

    static let conjunctions: [String: AdjunctRole] = [
        "because": .cause, "since": .cause, "as": .other, "if": .condition, "unless": .condition,
        "provided": .condition, "when": .time, "whenever": .time, "after": .time, "before": .time,
        "until": .time,
        "till": .time, "once": .time, "while": .time, "although": .concession, "though": .concession,
        "whereas": .concession, "where": .place, "wherever": .place, "lest": .purpose,
    ]

    static let placePrepositions: Set<String> = [
        "in", "at", "on", "near", "across", "throughout", "within", "from", "to", "into", "outside", "inside",
        "through", "over", "under", "around", "along", "toward", "towards", "between", "behind", "beyond",
        "off", "onto",
    ]

    static let timeNouns: Set<String> = [
        "second", "minute", "hour", "day", "night", "morning", "evening", "afternoon", "noon", "midnight",
        "week",
        "weekend", "fortnight", "month", "year", "decade", "century", "millennium", "spring", "summer",
        "autumn",
        "winter", "season", "era", "period", "age", "moment", "time", "today", "yesterday", "tomorrow",
        "past", "future",
        "beginning", "end", "start", "war", "reign", "childhood", "dawn", "dusk",
    ]

    static let placeNouns: Set<String> = [
        "area", "bank", "border", "bridge", "building", "camp", "castle", "city", "coast", "continent",
        "country",
        "desert", "district", "factory", "farm", "field", "floor", "forest", "garden", "harbour", "hill",
        "home",
        "hospital", "house", "island", "kitchen", "lake", "market", "mountain", "museum", "ocean", "park",
        "port",
        "province", "region", "river", "road", "room", "school", "sea", "shop", "shore", "south", "north",
        "east",
        "west", "square", "station", "street", "town", "valley", "village", "world", "cave", "church",
        "prison",
    ]

    static let timeAdverbs: Set<String> = [
        "now", "then", "today", "yesterday", "tomorrow", "tonight", "soon", "later", "earlier", "recently",
        "already",
        "still", "yet", "once", "always", "never", "often", "sometimes", "usually", "rarely", "seldom", "ago",
        "currently", "previously", "formerly", "finally", "eventually", "initially", "originally", "annually",
        "daily",
        "immediately", "meanwhile", "afterwards", "subsequently", "long", "first", "again", "twice",
    ]

    /// Adverbs about the statement, not about how something was done.
    static let sentenceAdverbs: Set<String> = [
        "only", "mainly", "mostly", "largely", "partly", "nearly", "probably", "possibly", "certainly",
        "apparently",
        "reportedly", "allegedly", "supposedly", "likely", "especially", "particularly", "fortunately",
        "unfortunately", "actually", "really", "generally", "typically", "normally", "consequently",
        "additionally",
        "similarly", "early", "family", "really", "surely", "clearly", "hardly", "approximately", "roughly",
    ]
}
