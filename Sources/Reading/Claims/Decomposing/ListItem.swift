/// What a line of a list names, without what it goes on to say of it.
///
/// `Ransomware, which locks systems until a payment is made` names ransomware; so does `Ransomware: it locks systems`.
struct ListItem {
    /// The name, word for word as the line has it.
    let name: String
    let words: [Word]

    /// Words of a label in front of its explanation beyond which it is a sentence of its own.
    private static let longestLabel = 8
    /// Behind a comma, an explanation or examples.
    private static let asides = wordSet(
        """
        which who whose where when such including because especially particularly particularly for though although \
        shared
        """)

    /// Nothing where the line is no name with an explanation, but several statements.
    init?(_ sentences: [String]) {
        guard let first = sentences.first else { return nil }
        let whole = ListBlock.withoutStop(first)
        if let label = ListItem.label(of: whole) {
            self.init(named: label)
        } else if sentences.count == 1 {
            self.init(named: ListItem.withoutAside(whole))
        } else {
            guard Wording(whole).words.count <= ListItem.longestLabel else { return nil }
            self.init(named: whole)
        }
    }

    private init(named name: String) {
        self.name = name
        words = Wording(name).words
    }

    /// `Sleep: both too little and too much can be a problem`; of `adults: 15 micrograms` the amount is what is listed.
    private static func label(of text: String) -> String? {
        for mark in [": ", " \u{2013} ", " \u{2014} "] {
            guard let place = text.firstRange(of: mark) else { continue }
            let label = text[..<place.lowerBound].trimmed
            let rest = text[place.upperBound...].trimmed
            guard !label.isEmpty, let start = rest.first, !start.isNumber, !"$£€".contains(start),
                Wording(label).words.count <= longestLabel
            else { return nil }
            return withoutAside(label)
        }
        return nil
    }

    /// The text up to what a comma or a bracket adds.
    private static func withoutAside(_ text: String) -> String {
        var text = text
        if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex {
            text = text[..<open].trimmed
        }
        let words = Wording(text).words
        let comma = words.indices.dropFirst().first { index in
            guard words[index].kind == .comma, index + 1 < words.count else { return false }
            let next = words[index + 1]
            // Examples that are shorter than what they explain stay.
            if ["including", "such"].contains(next.lower), words.count - index - 2 <= index { return false }
            return asides.contains(next.lower)
                || next.lower == "in" && index + 2 < words.count && words[index + 2].lower == "which"
        }
        guard let comma else { return text }
        return String(decoding: Array(text.utf8)[..<words[comma].span.lowerBound], as: UTF8.self).trimmed
    }

    /// Whether it is a statement or a question of its own rather than a name for something.
    var isClause: Bool {
        guard let first = words.first else { return true }
        if ["how", "what", "why", "who", "whether", "when", "where", "you", "your", "if"].contains(
            first.lower)
        {
            return true
        }
        let relative = words.firstIndex {
            $0.kind == .relative || ["who", "that", "which", "whose"].contains($0.lower)
        }
        return words[..<(relative ?? words.endIndex)].dropFirst().contains { word in
            word.kind == .modal || word.kind == .be || word.kind == .have
                || word.kind == .finite && word.lower.hasSuffix("s") && !PhraseShape.isPlural(word)
        }
    }

    /// Whether it can only be told what to do: `check the roof`, not `access to water` nor `egg yolks`.
    var isCommand: Bool {
        guard let first = words.first, Verbs.isBase(first.lower), words.count > 1 else { return false }
        return [.determiner, .possessive, .pronoun, .demonstrative].contains(words[1].kind)
    }

    /// Whether it may be told what to do.
    var mayBeCommand: Bool {
        guard let first = words.first, words.count > 1 else { return false }
        return Verbs.isBase(first.lower) && words[1].kind != .preposition
    }
}
