/// Boxes that ask for consent to cookies.
enum CookieNoticeFinder: FurnitureFinder {
    static let reason = DropReason.cookieNotice

    static func matches(_ candidate: Candidate) -> Bool {
        candidate.words.count <= 120
            && (candidate.contains("cookies") || candidate.contains("cookie")
                || candidate.contains("privacy"))
            && phrases.occurs(in: candidate.words)
    }

    private static let phrases = PhraseTable([
        "we use cookies", "site uses cookies", "website uses cookies", "our use of cookies",
        "the use of cookies on",
        "accept all cookies", "accept cookies", "reject cookies", "manage cookies", "cookie policy",
        "cookie settings",
        "cookie preferences", "cookie notice", "cookie consent", "our cookies", "to our privacy policy",
        "our privacy policy", "we and our partners", "by continuing to use", "by continuing to browse",
    ])
}

/// Boxes that ask to subscribe, sign up or pay.
enum NewsletterFinder: FurnitureFinder {
    static let reason = DropReason.newsletter

    static func matches(_ candidate: Candidate) -> Bool {
        guard candidate.words.count <= 60 else { return false }
        if phrases.occurs(in: candidate.words) { return true }
        let names = ["newsletter", "newsletters", "inbox", "briefing", "updates", "alerts"]
        guard names.contains(where: candidate.contains) else { return false }
        let isCalled = candidate.words.list.indices.contains { index in
            calls.length(at: index, in: candidate.words) != nil
                && (index == 0 || candidate.words.count <= 25)
        }
        return isCalled
    }

    private static let phrases = PhraseTable([
        "sign up for our", "sign up to our", "sign up for the", "subscribe to our", "subscribe now",
        "join our mailing",
        "our newsletter", "our newsletters", "our free newsletter", "your inbox", "enter your email",
        "your email address", "start your free trial", "already a subscriber", "already have an account",
        "create a free account", "become a member today", "support our journalism", "unsubscribe at any time",
        "log in to continue", "thank you for subscribing", "thanks for signing up",
        "to continue reading subscribe",
        "get unlimited access", "exclusively for subscribers", "this content is for subscribers",
    ])

    private static let calls = PhraseTable([
        "sign up", "subscribe", "get", "join", "keep up with", "register", "receive", "stay up to date",
        "stay informed", "want more", "like this story", "enjoying this", "dont miss", "delivered to",
    ])
}
