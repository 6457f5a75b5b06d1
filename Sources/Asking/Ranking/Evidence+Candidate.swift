import English
import Reading

extension Evidence {
    /// The evidence of a candidate that has passed the gates.
    init(_ candidate: Candidate, from claim: Claim, on ground: Ground) {
        note("maker \(candidate.maker)", true)
        // Of ordered lists too few are judged to tell them from others.
        note("kind \((candidate.isList ? .list : candidate.kind).rawValue)", true)
        note("maker \(ListMaker.name)", [ListMaker.name, OrderMaker.name].contains(candidate.maker))
        weighText(candidate)
        weighAnswer(candidate, claim: claim, ground: ground)
        weighClaim(claim)
        weighPlace(claim, ground: ground)
        if let tree = candidate.gap?.tree ?? claim.tree { weighTree(tree, candidate, ground: ground) }
        weighRivals(candidate, claim: claim, ground: ground)
        weighKnowledge(candidate)
        weighWords(candidate, in: candidate.gap?.tree)
    }

    private mutating func weighText(_ candidate: Candidate) {
        let words = candidate.body.split(separator: " ")
        note("prompt words", words.count, of: 40)
        note("prompt is long", words.count > 26)
        note("prompt content", ContentWords.of(candidate.body).count, of: 12)
        // Of lists a short sentence may well say all: `Lock gates were built of ____`.
        note(candidate.isList ? "list's prompt is short" : "prompt is short", words.count < 8)
        let isBare = ContentWords.of(candidate.body).count < 4
        note(candidate.isList ? "list's prompt has few words" : "prompt has few words", isBare)
        note("commas", candidate.body.count { $0 == "," }, of: 4)
        note("gap at end", candidate.after.count { $0.isLetter } == 0 && candidate.kind != .short)
        note("gap at start", candidate.before.isEmpty && candidate.question == nil)
        note("digits in prompt", candidate.body.contains(where: \.isNumber))
        note("hinted", candidate.after.hasPrefix(" ("))
        note("preface", candidate.preface != nil)
        note("names an article list", candidate.prompt.contains("the article"))
        let names = words.dropFirst().count { $0.first?.isUppercase == true }
        note("names in prompt", names, of: 4)
        note("no name in prompt", names == 0)
        note("semicolon or dash", candidate.body.contains { ";\u{2014}\u{2013}".contains($0) })
        note("quotes in prompt", candidate.body.contains { "\"\u{201C}".contains($0) })
        let years = words.count { DateMaker.isYear($0.trimmingPrefix("(").prefix(4).description) }
        note("years in prompt", years, of: 3)
        note("news word", words.contains { ["said", "says", "told", "announced"].contains($0.lowercased()) })
    }

    private mutating func weighAnswer(_ candidate: Candidate, claim: Claim, ground: Ground) {
        let words = candidate.answer.split(separator: " ")
        let content = ContentWords.of(candidate.answer)
        if candidate.items.isEmpty {
            note("answer words", words.count, of: 8)
            note("answer is one word", words.count == 1)
            note("answer is long", words.count > 6)
        } else {
            note("items", candidate.items.count, of: 6)
            let lengths = candidate.items.map { $0.split(separator: " ").count }
            note("items uneven", Double((lengths.max() ?? 0) - (lengths.min() ?? 0)) / 6)
            note("items are names", candidate.items.allSatisfy { $0.first?.isUppercase == true })
            note("item has of", candidate.items.contains { $0.contains(" of ") || $0.contains(" in ") })
            note("words follow list", candidate.after.count { $0 == " " }, of: 12)
            note("two items", candidate.items.count == 2)
            note("long item", (candidate.items.map { $0.split(separator: " ").count }.max() ?? 0), of: 10)
            note("short items", candidate.items.allSatisfy { !$0.contains(" ") })
            note("examples", candidate.prompt.contains("examples") || candidate.before.hasSuffix("such as "))
        }
        note("answer has digit", candidate.answer.contains(where: \.isNumber))
        note(
            "answer is acronym", candidate.answer.count < 6 && candidate.answer.allSatisfy { $0.isUppercase })
        note("answer is name", words.first?.first?.isUppercase == true && !candidate.before.isEmpty)
        note(
            "answer words known",
            Double(content.filter { ground.isCommon($0) }.count) / Double(Swift.max(1, content.count)))
        let letters = candidate.answer.count { $0.isLetter }
        note("answer letters", letters, of: 24)
        note("answer in prompt", !content.isDisjoint(with: ContentWords.of(candidate.body)))
        note("answer in context", !content.isDisjoint(with: ContentWords.of(candidate.context)))
        if [KeywordMaker.name, TopicMaker.name].contains(candidate.maker) {
            note("\(candidate.maker)'s share of sentences", Swift.min(1, 4 * ground.share(of: content)))
        }
        note("answer's share of sentences", Swift.min(1, 4 * ground.share(of: content)))
        note("answer elsewhere", ground.sentences(holding: content, beside: claim), of: 4)
        let abstract = [
            "tion", "ment", "ness", "ity", "ance", "ence", "ism", "sis", "tions", "ments", "ities",
        ]
        note(
            "answer is abstract", words.last.map { word in abstract.contains(where: word.hasSuffix) } ?? false
        )
        note("answer is vague", words.contains { Evidence.vague.contains($0.lowercased()) })
        note("answer has determiner", ["a", "an"].contains(words.first?.lowercased()))
    }

    private mutating func weighClaim(_ claim: Claim) {
        for reference in claim.references { note("resolved \(reference.rawValue)", true) }
        for flag in claim.flags { note("claim \(flag.rawValue)", true) }
        note("list item", claim.kind == .item)
        note("prompt is vague", claim.wording.words.count { Evidence.vague.contains($0.lower) }, of: 3)
        note("reworded", claim.wording.text != claim.sentence.text)
        note("opens with also", claim.sentence.text.contains(" also "))
        note("has quotes", claim.sentence.text.contains("\u{201C}") || claim.sentence.text.contains("\""))
    }

    private mutating func weighPlace(_ claim: Claim, ground: Ground) {
        note("no section", claim.section.isEmpty)
        note("deep section", claim.section.count > 1)
        note("opens paragraph", ground.before[claim.id] == nil)
        note("place", ground.place(of: claim))
        note("opens article", ground.place(of: claim) < 0.04)
        note("article sections", ground.sections, of: 8)
        weighManner(ground.manner)
    }

    private mutating func weighRivals(_ candidate: Candidate, claim: Claim, ground: Ground) {
        let frame = ContentWords.of(candidate.before + " " + candidate.after)
        note("rival", ground.closest(to: frame, beside: claim))
        let title = ContentWords.of(ground.article.title)
        note(
            "title in prompt",
            title.isEmpty ? 0 : Double(frame.intersection(title).count) / Double(title.count))
        note("no title in prompt", frame.isDisjoint(with: title))
        let heading = ContentWords.of(claim.section.last ?? "")
        note("heading in prompt", !heading.isDisjoint(with: frame))
        weighAnchors(candidate, topic: title.union(heading))
    }

    static let vague: Set<String> = [
        "various", "significant", "significantly", "important", "importance", "several", "many", "certain",
        "different",
        "key", "major", "role", "part", "aspects", "ways", "things", "factors", "issues", "efforts", "impact",
        "effect",
        "challenges", "opportunities", "approach", "complex", "effective", "effectiveness", "great", "new",
        "better",
        "valuable", "insights", "notable", "other", "some", "more", "most", "number", "variety", "range",
        "lot",
    ]
}
