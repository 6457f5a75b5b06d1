/// The fullest form in which each person has been named, by the last word of the name.
struct FullNames {
    /// The forms of several words by their last; more than one where a family shares the name.
    private var forms: [String: Set<String>] = [:]
    /// Who the title names.
    private(set) var hero: String?

    mutating func learn(_ name: String, title: String) {
        let words = name.split(separator: " ")
        guard let last = words.last.map(String.init), words.count <= 4 else { return }
        if words.count > 1 { forms[last, default: []].insert(name) }
        if words.count > 1, hero == nil, isNamed(words, in: title) { hero = name }
    }

    func full(_ name: String) -> String {
        guard let last = name.split(separator: " ").last.map(String.init) else { return name }
        if let hero, hero.hasSuffix(" " + name) { return hero }
        guard let known = forms[last], known.count == 1, let form = known.first, form.hasSuffix(" " + name)
        else {
            return name
        }
        return form
    }

    /// `Aldous Leonard Huxley` in an article on Aldous Huxley.
    private func isNamed(_ words: [Substring], in title: String) -> Bool {
        let title = title.split { !$0.isLetter && $0 != "-" && $0 != "." }
        return words.first.map(title.contains) == true && words.last.map(title.contains) == true
    }
}
