import English

/// Where a gap would cut a name or a hyphenated word.
extension Gap {
    /// `the ____ of the Pacific`, `Apollo ____`, `the Calgary–____`: a name that goes on at an edge of the gap.
    private static func namesOn(_ range: Range<Int>, in tokens: [Token]) -> Bool {
        let names: Set<FineTag> = [.name, .pluralName]
        guard names.contains(tokens[range.upperBound - 1].tag) else { return false }
        let word = { (index: Int) in tokens.indices.contains(index) ? tokens[index].text : "" }
        let dashes: Set<String> = ["-", "\u{2013}", "\u{2014}", "/"]
        if range.lowerBound > 1, dashes.contains(word(range.lowerBound - 1)),
            tokens[range.lowerBound - 2].span.upperBound == tokens[range.lowerBound - 1].span.lowerBound
        {
            return true
        }
        let next = range.upperBound
        if ["\u{2116}", "&", "#"].contains(word(next)) { return true }
        // `French Guiana`
        if range.lowerBound > 0, tokens[range.lowerBound - 1].tag == .adjective,
            tokens[range.lowerBound - 1].text.first?.isUppercase == true,
            tokens[range.lowerBound - 1].relation != .possessive,
            range.contains(tokens[range.lowerBound - 1].head)
        {
            return true
        }
        if tokens.indices.contains(next), tokens[next].tag == .cardinal,
            tokens[next].head >= range.lowerBound,
            tokens[next].head < range.upperBound
        {
            return true
        }
        if isAtParticle(range, in: tokens) || isSeatOfRuler(range, in: tokens) { return true }
        // `the bell of ____'s`: a church.
        if tokens.indices.contains(next + 1), tokens[next].tag == .possessiveEnding,
            [.comma, .sentenceEnd, .preposition, .coordinator].contains(tokens[next + 1].tag)
        {
            return true
        }
        // `Kingston upon Thames`, `author of For Bread Alone`
        if ["upon", "on"].contains(word(next)), tokens.indices.contains(next + 1),
            tokens[next + 1].tag == .name,
            word(next) == "upon" || range.count == 1 && tokens[next].head == next - 1
        {
            return true
        }
        if range.lowerBound > 1, [.preposition, .to, .determiner].contains(tokens[range.lowerBound - 1].tag),
            tokens[range.lowerBound - 1].text.first?.isUppercase == true
        {
            return true
        }
        guard word(next) == "of", tokens[next].head >= range.lowerBound, tokens[next].head < next else {
            return false
        }
        let behind = ["the"].contains(word(next + 1)) ? next + 2 : next + 1
        return tokens.indices.contains(behind) && names.contains(tokens[behind].tag)
    }

    /// `King Rudolf I of ____`: the rest of what he is called.
    private static func isSeatOfRuler(_ range: Range<Int>, in tokens: [Token]) -> Bool {
        guard range.lowerBound > 2, tokens[range.lowerBound - 1].lemma == "of" else { return false }
        let before = tokens[range.lowerBound - 2]
        let isNumber = !before.text.isEmpty && before.text.allSatisfy { "IVX".contains($0) }
        return isNumber && tokens[range.lowerBound - 3].text.first?.isUppercase == true
            || before.tag == .name && before.entity?.kind == .person
    }

    private static let particles: Set<String> = [
        "wa", "de", "da", "di", "van", "von", "el", "bin", "ibn", "ben", "der", "den", "du", "la", "le",
        "dos", "das",
        "al", "y", "zu", "ter", "af",
    ]

    /// `____ wa Thiong'o`, `Vasco da ____`, `vitamin ____ capsules`: cut at a joint of a name.
    private static func isAtParticle(_ range: Range<Int>, in tokens: [Token]) -> Bool {
        let isName = { (index: Int) in
            tokens.indices.contains(index) && tokens[index].text.first?.isUppercase == true
        }
        let next = range.upperBound
        if tokens.indices.contains(next), particles.contains(tokens[next].text), isName(next + 1) {
            return true
        }
        guard range.lowerBound > 1 else { return false }
        let before = tokens[range.lowerBound - 1]
        return particles.contains(before.text) && isName(range.lowerBound - 2)
    }

    /// `sub-order`, `centimetre–gram–second`: words that a dash without blanks joins, whatever their tags.
    private static func isGlued(_ index: Int, in tokens: [Token]) -> Bool {
        let dashes: Set<String> = ["-", "\u{2010}", "\u{2011}", "\u{2013}", "/"]
        let isDash = dashes.contains(tokens[index - 1].text) || dashes.contains(tokens[index].text)
        return isDash && tokens[index - 1].span.upperBound == tokens[index].span.lowerBound
    }

    /// Whether an edge of the gap runs through a name or a hyphenated word.
    static func cutsName(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        let inside = tree.tokens
        let amounts: Set<EntityKind> = [.date, .time, .cardinal, .quantity, .money, .percent, .ordinal]
        func isJoined(_ index: Int) -> Bool {
            guard index > 0, index < inside.count else { return false }
            if inside[index - 1].tag == .hyphen || inside[index].tag == .hyphen { return true }
            if Self.isGlued(index, in: inside) { return true }
            guard let entity = inside[index].entity, !entity.isFirst, !amounts.contains(entity.kind) else {
                return false
            }
            return inside[index].tag != .possessiveEnding && inside[index - 1].tag != .determiner
        }
        let next = range.upperBound < inside.count ? inside[range.upperBound] : nil
        // `the Greek astronomer Hipparchus`: what follows without a comma is part of the name.
        let runsOn =
            next.map { [.name, .pluralName].contains($0.tag) && $0.relation == .apposition } ?? false
        // `the World's Fair`: one name to its readers.
        let isOwned =
            range.count == 1 && range.lowerBound > 1 && inside[range.lowerBound].tag == .name
            && inside[range.lowerBound - 1].tag == .possessiveEnding
            && inside[range.lowerBound - 2].tag == .name
        return isJoined(range.lowerBound) || isJoined(range.upperBound) || runsOn || isOwned
            || namesOn(range, in: inside)
    }
}
