/// The fullest form in which each person has been named, by the last word of the name.
struct FullNames {
    /// The forms of several words by their last; more than one where a family shares the name.
    private var forms: [String: Set<String>] = [:]
    /// Who the title names.
    private(set) var hero: String?
    /// Whether the whole article is the life of who the title names.
    private(set) var isLife = false
    /// Whether the article says of what the title names that it is a country, a firm or another thing.
    private var isOfThing = false

    mutating func learn(_ name: String, title: String) {
        let words = name.split(separator: " ")
        guard let last = words.last.map(String.init), words.count <= 4 else { return }
        if words.count > 1 { forms[last, default: []].insert(name) }
        if words.count > 1, hero == nil, !isOfThing, isNamed(words, in: title) {
            hero = form(of: words, in: title)
        }
    }

    /// Who an article is about whose title is a name and whose first sentences say who that was: `Rosalind Elsie Franklin
    /// (25 July 1920 – 16 April 1958) was an English chemist`, or under `Franklin, Rosalind`, `(born 25 July 1920)`.
    ///
    /// Where no `he` or `she` rules the text, `Kellmoor Fair was a fair` reads alike: there a birth must be told.
    mutating func learnHero(title: String, openings: some Sequence<Wording>, isRuled: Bool) {
        let opening = title.split { !$0.isLetter && $0 != "-" }.first?.lowercased() ?? ""
        isOfThing = openings.prefix(Discourse.openings).contains { Self.isThing($0, opening) }
        guard let found = Self.hero(title: title, openings: openings, isRuled: isRuled) else { return }
        hero = found
        isLife = true
    }

    /// Nil where the title is no name of a person, or the openings do not say who that was.
    private static func hero(
        title: String, openings: some Sequence<Wording>, isRuled: Bool
    ) -> String? {
        // `Locke, Joseph (1805–1860), civil engineer`, `RHYS, Jean`, `Camillo Benso, conte di Cavour`
        var parts = title.prefix { $0 != "(" }.split(separator: ",").map { $0.drop { $0 == " " } }
        if parts.count == 2, parts[1].first?.isLowercase == true { parts.removeLast() }
        let isInverted = parts.count == 2
        let kind = title.drop { $0 != "(" }.lowercased().split { !$0.isLetter }.last.map(String.init)
        guard kind.map({ !things.contains($0) }) ?? true else { return nil }
        let words = parts.reversed().flatMap { $0.split(separator: " ") }.map(inSmallLetters)
        guard parts.count < 3, words.count <= 4, let first = words.first, let last = words.last,
            words.allSatisfy({
                ($0.first?.isUppercase == true || particles.contains($0))
                    && $0.allSatisfy { $0.isLetter || "-.'".contains($0) }
            })
        else { return nil }
        let told = openings.prefix(Discourse.openings)
        let isTold = told.contains {
            if tellsBirth($0), isInverted || $0.words.first?.lower == first.lowercased() { return true }
            guard isRuled else { return false }
            return words.count == 1
                ? isOfOne($0, first)
                : isOfLife($0, first, last) || isInverted && opensInverted($0, first, last)
        }
        let isFactual = words.count > 1 && told.contains { $0.words.prefix(2).map(\.lower) == ["born", ":"] }
        guard isTold || isFactual else { return nil }
        return (isInverted ? [first, last] : words).joined(separator: " ")
    }

    private static let particles: Set<Substring> = [
        "de", "di", "da", "del", "du", "la", "le", "von", "van", "der", "of", "the", "al", "ibn", "bin", "y",
    ]

    /// What else a name may be, by the bracket behind it or by what it is said to be: `Carl Zeiss (company)`, `Citizen Kane is a film`.
    private static let things = wordSet(
        """
        company firm band ship film album novel crater spacecraft book play opera song poem brand software language magazine \
        newspaper game fair festival war battle bridge city town village river treaty railway canal club team school college \
        university museum comet asteroid telescope disease species genus family country state province island mountain lake sea \
        desert organization organisation party union league award prize building church cathedral castle palace station airport park
        """)

    private static let callings = wordSet(
        """
        emperor empress king queen ruler pope saint prince princess pharaoh sultan caliph tsar shah general statesman poet \
        philosopher painter sculptor composer mathematician astronomer writer historian theologian physician architect \
        dramatist playwright artist bishop monk nun explorer
        """)

    /// Whether it says of one with a single name who that was: `Aurelian was Roman emperor`.
    private static func isOfOne(_ opening: Wording, _ name: Substring) -> Bool {
        let told = opening.words.map(\.lower)
        guard told.first == name.lowercased(),
            let verb = told.firstIndex(where: { ["was", "is"].contains($0) })
        else {
            return false
        }
        return told[verb...].prefix(6).contains(where: callings.contains)
    }

    /// `Rhys` for `RHYS`; numbers of kings stay.
    private static func inSmallLetters(_ word: Substring) -> Substring {
        guard word.count > 2, word.allSatisfy(\.isUppercase), !word.allSatisfy({ "IVXL".contains($0) }) else {
            return word
        }
        return word.prefix(1) + word.dropFirst().lowercased()
    }

    /// Whether it opens as `Anna Maria Holt (1801 – 1888) was a weaver` does.
    private static func isOfLife(_ opening: Wording, _ first: Substring, _ last: Substring) -> Bool {
        let told = opening.words.map(\.lower)
        guard told.first == first.lowercased(),
            let end = told.prefix(longestName).firstIndex(of: last.lowercased())
        else { return false }
        guard let verb = told[end...].firstIndex(where: { ["was", "is"].contains($0) }),
            told.indices.contains(verb + 1)
        else { return false }
        let kind = told[(verb + 1)...].prefix {
            ![",", ".", "of", "in", "by", "who", "that", "which", "for"].contains($0)
        }
        return ["a", "an", "the"].contains(told[verb + 1]) && !kind.contains(where: things.contains)
    }

    /// Whether it opens as `Locke, Joseph (9 August 1805 – 18 September 1860)` does.
    private static func opensInverted(_ opening: Wording, _ first: Substring, _ last: Substring) -> Bool {
        let told = opening.words.map(\.lower)
        guard told.count > 4, told[0] == last.lowercased(), told[1] == ",", told[2] == first.lowercased()
        else {
            return false
        }
        return told.prefix(longestName).contains("(")
    }

    /// Whether it tells a birth in brackets: `Italian architect (b. Modena, 17 Jan. 1624)`.
    private static func tellsBirth(_ opening: Wording) -> Bool {
        let told = opening.words.map(\.lower)
        return zip(told, told.dropFirst()).contains { $0 == "(" && ["born", "b", "b."].contains($1) }
    }

    /// `São Tomé and Príncipe, officially the Democratic Republic, is an island country`: a recogniser may take it for somebody.
    private static func isThing(_ opening: Wording, _ first: String) -> Bool {
        let told = opening.words.map(\.lower)
        guard told.first == first,
            let verb = told.prefix(30).firstIndex(where: { ["was", "is"].contains($0) }),
            told.indices.contains(verb + 1), ["a", "an", "the"].contains(told[verb + 1])
        else { return false }
        return told[(verb + 1)...].prefix(6).prefix { ![",", ".", "of", "in", "by", "who"].contains($0) }
            .contains(where: things.contains)
    }

    private static let longestName = 6

    /// `Alan Turing`, as the title has it, for `Alan Mathison Turing`.
    private func form(of words: [Substring], in title: String) -> String {
        let short = [words.first, words.last].compactMap { $0 }.joined(separator: " ")
        return title.contains(short) ? short : words.joined(separator: " ")
    }

    func full(_ name: String) -> String {
        guard let last = name.split(separator: " ").last.map(String.init) else { return name }
        if let hero, hero.hasSuffix(" " + name) || isForm(name, of: hero) { return hero }
        guard let known = forms[last], known.count == 1, let form = known.first, form.hasSuffix(" " + name)
        else {
            return name
        }
        return form
    }

    /// `Alan Mathison Turing`, of Alan Turing.
    private func isForm(_ name: String, of hero: String) -> Bool {
        let words = name.split(separator: " ")
        let own = hero.split(separator: " ")
        return words.count > own.count && words.first == own.first && words.last == own.last
    }

    /// `Aldous Leonard Huxley` in an article on Aldous Huxley.
    private func isNamed(_ words: [Substring], in title: String) -> Bool {
        let title = title.split { !$0.isLetter && $0 != "-" && $0 != "." }
        return words.first.map(title.contains) == true && words.last.map(title.contains) == true
    }
}
