/// Lines that mark an advertisement.
enum AdvertisementFinder: FurnitureFinder {
    static let reason = DropReason.advertisement

    static func matches(_ candidate: Candidate) -> Bool {
        if whole.isWhole(candidate.words) { return true }
        return candidate.words.count <= 12 && openers.opens(candidate.words)
    }

    private static let whole = PhraseTable([
        "ad", "ads", "advert", "adverts", "advertisement", "advertisements", "advertising", "sponsored",
        "promoted",
        "sponsored content", "sponsored links", "paid content", "paid post", "partner content", "ad choices",
        "adchoices", "advertise with us", "report this ad", "about this ad", "remove ads", "advertorial",
        "promotion",
    ])

    private static let openers = PhraseTable([
        "advertisement scroll", "advertisement continue", "story continues below", "article continues below",
        "article continues after", "story continues after", "continue reading below", "skip advertisement",
        "advertisement story continues", "sponsored by", "content continues below",
    ])
}
