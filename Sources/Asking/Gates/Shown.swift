/// The words that a learner sees before answering, split so that none hides in a name: `Pdf.js` shows `pdf`.
struct Shown {
    private let words: Set<String>
    private let initials: String

    init(_ text: String) {
        words = Set(Shown.tokens(text) + ContentWords.list(text))
        initials = String(
            text.split { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }.compactMap(\.first)
        ).lowercased()
    }

    /// Whether all words of the answer are shown.
    func givesAway(_ answer: String) -> Bool {
        let tokens = Shown.tokens(answer)
        return !tokens.isEmpty && tokens.allSatisfy(words.contains)
    }

    /// Whether half of a name can be read off: whole words, their derivatives, or what its capitals (`VR`) stand for.
    func suggests(name: String) -> Bool {
        let tokens = Shown.tokens(name)
        let capitals = name.split { !$0.isUppercase }.filter { $0.count > 1 }.map { $0.lowercased() }
        let seen = tokens.count { token in
            words.contains { Shown.isAkin($0, token) } || capitals.contains(token) && initials.contains(token)
        }
        return !tokens.isEmpty && 2 * seen >= tokens.count
    }

    /// A word of the answer that is shown, or one of the same root: `Egypt` beside `Egyptian`.
    func akin(to answer: String) -> String? {
        Shown.tokens(answer).first { token in
            token.contains(where: \.isLetter)
                && words.contains {
                    // `deoxynucleotidyl` beside `nucleotides`
                    token.count >= 8 && $0.count > token.count && $0.contains(token.dropLast(2))
                        || Shown.isAkin($0, token) || Shown.hasRoot($0, token) || Peoples.isOf($0, token)
                }
        }
    }

    /// `Rome` and `Roman`, `galaxy` and `galactic`, `microalgae` and `macroalgae`.
    private static func hasRoot(_ first: String, _ second: String) -> Bool {
        let start = share(of: first, and: second)
        let shorter = Swift.min(first.count, second.count)
        return start >= 6 || start >= 3 && start >= shorter - 1 || start >= 4 && start >= shorter - 2
            || share(of: String(first.reversed()), and: String(second.reversed())) >= 5
    }

    /// How many letters two words begin with in common.
    private static func share(of first: String, and second: String) -> Int {
        zip(first, second).prefix { $0 == $1 }.count
    }

    /// Whether the letters that a name of several words is shortened to stand there: `MFS`.
    func abbreviates(_ answer: String) -> Bool {
        let letters = answer.split(separator: " ").compactMap(\.first).filter(\.isUppercase)
        return letters.count > 1 && words.contains(String(letters).lowercased())
    }

    /// Whether it is made of the first letters of words that stand there one behind the other: `SMM`.
    func spells(_ answer: String) -> Bool {
        answer.count > 2 && answer.allSatisfy(\.isUppercase) && initials.contains(answer.lowercased())
    }

    /// `Iraq` and `Iraqi`.
    private static func isAkin(_ first: String, _ second: String) -> Bool {
        guard Swift.min(first.count, second.count) >= 4 else { return first == second }
        return first.hasPrefix(second) || second.hasPrefix(first)
    }

    /// Content words, cut at punctuation and where capitals begin: `JavaScript` is `java` and `script`.
    private static func tokens(_ text: String) -> [String] {
        var spaced = ""
        var previous: Character = " "
        for character in text {
            if character.isUppercase, previous.isLowercase { spaced.append(" ") }
            spaced.append(character)
            previous = character
        }
        return ContentWords.list(spaced)
    }
}
