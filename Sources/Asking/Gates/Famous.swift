/// Names that come to mind first, whatever is asked: a gap for one of them can be guessed.
///
/// Of 47 such cards that strict readers judged, 28 were rejected, nearly all of them for this.
enum Famous {
    private static let names: Set<String> = [
        "united states", "united states of america", "u.s.", "us", "usa", "america", "north america",
        "south america",
        "europe", "asia", "africa", "north africa", "australia", "canada", "britain", "great britain",
        "united kingdom", "uk", "england", "france", "germany", "italy", "spain", "russia", "china", "japan",
        "india",
        "ussr", "soviet union", "american", "americans", "european", "europeans", "british", "english",
        "french", "germans", "russians", "japanese", "italians", "turks", "soviets", "british parliament",
        "german", "greek", "greeks", "latin", "romans", "hebrew", "islam", "christianity", "christian", "god",
        "new york", "new york city", "london", "paris", "rome", "washington", "congress", "supreme court",
        "senate",
        "parliament", "internet", "google", "facebook", "twitter", "earth", "sun", "moon", "solar system",
        "world war i", "world war ii", "first world war", "second world war", "moscow", "united nations",
        "holy land", "native americans", "west", "east",
        "pacific", "pacific ocean",
        "atlantic", "celsius", "fahrenheit", "bc", "bce", "ad", "ce", "king", "queen",
        "industrial revolution", "middle ages", "nobel prize", "americas", "dna", "mediterranean",
        "milky way", "unesco",
    ]

    static func contains(_ answer: String) -> Bool {
        names.contains(answer.lowercased()) || answer.hasSuffix(" government")
            || answer.hasPrefix("Nobel Prize")
            || answer.hasPrefix("Nobel Peace")
    }
}
