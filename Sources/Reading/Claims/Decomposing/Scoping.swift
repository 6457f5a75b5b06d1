/// Tells from the words before a list whether it is meant to be complete.
struct Scoping {
    let words: [Word]

    private static let some = wordSet(
        "include includes included encompass encompasses encompassed encompassing")
    /// Words between the marker and the list: `including the provision of`.
    private static let reach = 6

    func scope(before start: Int) -> Enumeration.Scope {
        var index = start - 1
        while index >= 0, start - index <= Scoping.reach, !words[index].kind.isMark {
            if words[index].lower == "including" || words[index].lower == "like" { return .examples }
            if words[index].lower == "as", index > 0, words[index - 1].lower == "such" { return .examples }
            if Scoping.some.contains(words[index].lower) { return .some }
            index -= 1
        }
        return .whole
    }
}
