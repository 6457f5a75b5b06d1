/// What an article as a whole says of its names, by which short references are understood.
package struct Topic: Hashable, Sendable {
    /// The organisation that the article is about, if its title names one by its initials: `NATO`.
    package var organisation: String?
    /// `conflict` to `the Iraq conflict`, where that is the only full form in the article.
    package var fullForms: [String: String]
    /// The person whose life the article is.
    package var hero: String?
    /// The words of the title.
    package var title: Set<String>
    /// Those of them with a capital, which may be places.
    let places: Set<String>

    init(title: String, wordings: [Wording]) {
        let titleWords = Wording(title).words
        self.title = Set(titleWords.map(\.lower))
        places = Set(
            titleWords.filter { $0.isCapitalised && $0.kind == .name }.map {
                $0.lower.replacing("'s", with: "")
            })
        organisation = Topic.initials(in: title, words: titleWords)
        fullForms = Topic.fullForms(in: wordings, title: Set(self.title.map { $0.replacing("'s", with: "") }))
    }

    private static func initials(in title: String, words: [Word]) -> String? {
        let bytes = Array(title.utf8)
        let found = words.map { word in
            var written = String(decoding: bytes[word.span], as: UTF8.self).replacing("\u{2019}", with: "'")
            if written.hasSuffix("'s") { written.removeLast(2) }
            return written
        }.filter { name in
            (3...6).contains(name.utf8.count) && name.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
        }
        return Set(found).count == 1 ? found.first : nil
    }

    /// `the`, names of the title and one common noun; a noun with two such forms is left out.
    ///
    /// Other names say of one sentence which thing is meant, not of all: `the Biden envoy` is not every envoy.
    private static func fullForms(in wordings: [Wording], title: Set<String>) -> [String: String] {
        var forms: [String: Set<String>] = [:]
        for wording in wordings {
            for index in wording.words.indices where wording.words[index].lower == "the" {
                if let (noun, form) = fullForm(at: index, in: wording),
                    isOfTitle(form, noun: noun, title: title)
                {
                    forms[noun, default: []].insert(form)
                }
            }
        }
        return forms.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    /// Whether the names in the form are those of the title.
    private static func isOfTitle(_ form: String, noun: String, title: Set<String>) -> Bool {
        Wording(form).words.filter { $0.lower != noun && $0.lower != "of" }.allSatisfy {
            title.contains($0.lower)
        }
    }

    private static func fullForm(at start: Int, in wording: Wording) -> (noun: String, form: String)? {
        let words = wording.words
        if let form = placedForm(at: start, in: wording) { return form }
        let names = words[(start + 1)...].prefix { $0.kind == .name && !$0.lower.hasSuffix("'s") }
        let noun = start + 1 + names.count
        guard (1...3).contains(names.count), noun < words.count, words[noun].kind == .noun else { return nil }
        let next = noun + 1 < words.count ? words[noun + 1].kind : .stop
        guard next != .noun, next != .name, next != .gerund else { return nil }
        return (words[noun].lower, wording.text(of: start + 1..<noun + 1))
    }

    /// `the Isthmus of Panama`, for `the isthmus`.
    private static func placedForm(at start: Int, in wording: Wording) -> (noun: String, form: String)? {
        let words = wording.words
        guard start + 3 < words.count, words[start + 1].isCapitalised, words[start + 2].lower == "of",
            words[start + 3].kind == .name, !words[start + 3].lower.hasSuffix("'s"),
            start + 4 >= words.count || words[start + 4].kind != .name
        else { return nil }
        return (words[start + 1].lower, wording.text(of: start + 1..<start + 4))
    }
}
