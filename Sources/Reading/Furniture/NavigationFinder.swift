/// Lines that move the reader about a page or a site.
enum NavigationFinder: FurnitureFinder {
    static let reason = DropReason.navigation

    static func matches(_ candidate: Candidate) -> Bool {
        guard !candidate.words.list.isEmpty else { return false }
        return whole.isWhole(candidate.words) || isCounter(candidate) || isTrail(candidate)
            || isBar(candidate) || isTagline(candidate) || isFact(candidate)
    }

    private static let whole = PhraseTable([
        "scroll to top", "scroll up", "back to top", "return to top", "go to top", "to top", "top",
        "top of page",
        "skip to content", "skip to main content", "skip to navigation", "skip navigation", "skip to footer",
        "menu",
        "main menu", "navigation", "navigation menu", "toggle navigation", "open menu", "close menu", "close",
        "home",
        "home page", "homepage", "search", "log in", "login", "log out", "sign in", "sign up", "register",
        "my account", "previous", "next", "previous article", "next article", "previous post", "next post",
        "previous page", "next page", "previous story", "next story", "prev", "load more", "show more",
        "show less",
        "show all", "view all", "see all", "expand", "collapse", "jump to navigation", "jump to search",
        "loading",
        "v t e", "more options", "go back", "back", "continue", "start slideshow", "view gallery",
        "full screen",
        "enlarge this image", "hide caption", "toggle caption", "image", "play video", "view comments",
    ])

    /// `From the free encyclopedia`.
    private static func isTagline(_ candidate: Candidate) -> Bool {
        let words = candidate.words.list
        return words.first == "from" && words.count <= 12 && !candidate.endsSentence
            && words.contains { $0.hasPrefix("encyclop") }
    }

    /// `Coordinates: 58°25′N 22°30′E`, `Conservation status: Near Threatened`: a line of the box beside an entry.
    private static func isFact(_ candidate: Candidate) -> Bool {
        let labels = ["coordinates", "conservation status"]
        return labels.contains { label in
            let count = label.split(separator: " ").count
            return candidate.words.list.prefix(count).joined(separator: " ") == label
                && candidate.hasColon(after: count) && !candidate.endsSentence
        }
    }

    /// `1 / 5`, `Page 2 of 7`.
    private static func isCounter(_ candidate: Candidate) -> Bool {
        let words = candidate.words
        let numbers = words.list.filter { $0.utf8.allSatisfy(\.isDigit) }
        guard numbers.count >= 1, words.count <= 4 else { return false }
        let rest = words.list.filter { !$0.utf8.allSatisfy(\.isDigit) }
        let isDivided = !rest.isEmpty || candidate.text[candidate.span].contains(UInt8(ascii: "/"))
        return numbers.count == 2 && isDivided
            && rest.allSatisfy { ["of", "page", "slide", "photo", "image"].contains($0) }
            || rest == ["page"]
    }

    /// A path through a site: `Home > News > World`.
    private static func isTrail(_ candidate: Candidate) -> Bool {
        guard candidate.span.count <= 120, !candidate.endsSentence else { return false }
        let text = candidate.text.string(candidate.span)
        let isSlashed = text.lowercased().hasPrefix("home / ")
        let parts = text.split { ">»›|".contains($0) || isSlashed && $0 == "/" }
        let isFromHome = parts.first?.trimmed.lowercased() == "home"
        return parts.count >= 3 && parts.allSatisfy { $0.split(separator: " ").count <= (isFromHome ? 8 : 4) }
    }

    /// The parts of a site side by side, with wide gaps: `SCIENCE   NATURE   SPACE   Subscribe`.
    private static func isBar(_ candidate: Candidate) -> Bool {
        guard candidate.span.count <= 160, !candidate.endsSentence else { return false }
        let parts = candidate.text.string(candidate.span).replacing("\t", with: "   ").split(separator: "   ")
        return parts.count >= 4 && parts.allSatisfy { $0.split(separator: " ").count <= 3 }
    }
}
