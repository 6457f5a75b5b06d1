/// Buttons that pass a page on: `Share on Facebook`, `Tweet Email Print`.
enum ShareBarFinder: FurnitureFinder {
    static let reason = DropReason.shareBar

    static func matches(_ candidate: Candidate) -> Bool {
        let words = candidate.words.list.filter { !$0.utf8.allSatisfy(\.isDigit) }
        guard !words.isEmpty, words.count <= 20, !candidate.endsSentence else { return false }
        return words.allSatisfy { acts.contains($0) || sites.contains($0) || fillers.contains($0) }
            && words.contains { acts.contains($0) || sites.contains($0) }
    }

    private static let acts: Set<String> = [
        "share", "shares", "tweet", "tweets", "retweet", "print", "email", "e-mail", "bookmark", "follow",
        "like", "likes", "subscribe", "copy", "pin", "repost", "cite", "feedback", "highlights",
    ]

    private static let sites: Set<String> = [
        "facebook", "twitter", "pinterest", "linkedin", "reddit", "whatsapp", "instagram", "youtube",
        "tumblr",
        "messenger", "telegram", "flipboard", "pocket", "mastodon", "bluesky", "threads", "tiktok",
        "snapchat", "rss",
    ]

    private static let fillers: Set<String> = [
        "this", "on", "via", "to", "us", "the", "a", "an", "with", "by", "and", "or", "it", "article",
        "story",
        "page", "post", "friend", "friends", "more", "link", "url", "comment", "comments", "save", "options",
        "x",
        "your", "love", "in", "icon", "button", "opens", "new", "window", "feed", "me", "now",
    ]
}
