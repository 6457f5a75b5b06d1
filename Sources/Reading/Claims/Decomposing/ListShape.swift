/// Tests whether the members of a list are alike, and finds what they share on the left and on the right.
struct ListShape {
    let words: [Word]
    var members: [Range<Int>]
    let edge: Enumeration.Edge
    var form: Enumeration.Form
    /// The word after the edge, whatever is left out of the first member.
    let start: Int

    init(words: [Word], members: [Range<Int>], edge: Enumeration.Edge, form: Enumeration.Form) {
        self.words = words
        self.members = members
        self.edge = edge
        self.form = form
        start = members.first?.lowerBound ?? 0
    }

    private typealias Unsure = ListJudge.Unsure

    func enumeration() throws(ListJudge.Unsure) -> Enumeration {
        var shape = self
        try shape.checkEnding()
        if form == .noun {
            try shape.checkDeterminers()
            shape.leaveSharedLeft()
            try shape.leaveSharedHead()
            try shape.checkNames()
            try shape.checkVerbs()
        }
        return try shape.result()
    }

    private func result() throws(ListJudge.Unsure) -> Enumeration {
        guard let first = members.first, let last = members.last else { throw Unsure(.unclearStart) }
        let trimmed =
            form == .noun ? members.map { PhraseShape.start(of: $0, in: words)..<$0.upperBound } : members
        let start =
            members.dropFirst().contains { PhraseShape.hasDeterminer($0, in: words) }
            ? first.lowerBound : trimmed.first?.lowerBound ?? first.lowerBound
        guard trimmed.allSatisfy({ !$0.isEmpty }) else { throw Unsure(.unclearStart) }
        return Enumeration(
            members: trimmed, blank: start..<last.upperBound, edge: edge, form: form,
            scope: Scoping(words: words).scope(before: start))
    }

    /// `and other projects`, `and more`: the list does not say what it holds.
    private func checkEnding() throws(ListJudge.Unsure) {
        guard let last = members.last, let opening = last.first else { throw Unsure(.unclearEnd) }
        let open: Set<String> = [
            "other", "others", "more", "so", "many", "any", "even", "then", "thus", "etc", "similar",
        ]
        if open.contains(words[opening].lower) { throw Unsure(.openEnded) }
        let allowed = form == .noun ? 6 : 14
        guard members.allSatisfy({ $0.count <= allowed }) else { throw Unsure(.notParallel) }
        if form != .noun { return }
        guard !members.contains(where: { $0.contains { words[$0].kind == .coordinator } }) else {
            throw Unsure(.nested)
        }
    }

    /// Articles on all, on none or on the first alone; `Paris, the capital, and Lyon` has an aside in it.
    private func checkDeterminers() throws(ListJudge.Unsure) {
        let marked = members.map { range in
            PhraseShape.hasDeterminer(range, in: words) && !PhraseShape.isName(range, in: words)
        }
        let later = marked.dropFirst()
        guard !later.contains(true) || marked.allSatisfy({ $0 }) else { throw Unsure(.notParallel) }
        if let first = members.first.flatMap(\.first), later.contains(false), marked[0] {
            guard words[first].lower != "a", words[first].lower != "an" else { throw Unsure(.notParallel) }
        }
    }

    /// `crucial logistical, training, and intelligence support`: `crucial` weighs all of it and stays in the question.
    private mutating func leaveSharedLeft() {
        guard let first = members.first else { return }
        var start = first.lowerBound
        while start + 1 < first.upperBound, isShared(words[start]) { start += 1 }
        members[0] = start..<first.upperBound
    }

    private func isShared(_ word: Word) -> Bool {
        // Of `teachers' salaries, roads and bridges` only the first are the teachers'.
        if word.kind == .possessive, !word.isCapitalised, word.lower.contains("'") { return false }
        if word.kind == .possessive { return !members.dropFirst().contains { startsWithPossessive($0) } }
        return !word.isCapitalised && Adjectives.weighing.contains(word.lower)
    }

    private func startsWithPossessive(_ range: Range<Int>) -> Bool {
        range.first.map { words[$0].kind == .possessive } ?? false
    }

    /// `logistical, intelligence, and advisory support`: the head that all modify stays in the question.
    private mutating func leaveSharedHead() throws(ListJudge.Unsure) {
        guard let last = members.last, let head = headIndex(of: last) else { return }
        let earlier = members.dropLast()
        let isModifierList = earlier.contains { endsInAdjective($0) }
        let bare = !members.dropFirst().contains { PhraseShape.hasDeterminer($0, in: words) }
        if isModifierList {
            guard bare, head > last.lowerBound else { throw Unsure(.notParallel) }
            return leave(from: head, before: last)
        }
        guard bare, last.count > 1, head > last.lowerBound, !isNameList else { return }
        let singular = earlier.allSatisfy { range in
            range.last.map { !PhraseShape.isPlural(words[$0]) } ?? false
        }
        guard singular, Set(members.map(\.count)).count > 1 else { return }
        if Nouns.sharedHeads.contains(words[head].lower) { return leave(from: head, before: last) }
        guard edge == .marker || !PhraseShape.isPlural(words[head]) && hasLongMember(earlier) else {
            throw Unsure(.unclearEnd)
        }
        guard !PhraseShape.isPlural(words[head]) || hasLongMember(earlier) else { throw Unsure(.unclearEnd) }
    }

    private func hasLongMember(_ ranges: ArraySlice<Range<Int>>) -> Bool { ranges.contains { $0.count > 1 } }

    private var isNameList: Bool { members.allSatisfy { PhraseShape.isName($0, in: words) } }

    private mutating func leave(from head: Int, before last: Range<Int>) {
        members[members.count - 1] = last.lowerBound..<head
        form = .modifier
    }

    private func endsInAdjective(_ range: Range<Int>) -> Bool {
        range.last.map { words[$0].kind == .adjective } ?? false
    }

    /// The last noun before any preposition.
    private func headIndex(of range: Range<Int>) -> Int? {
        range.prefix { words[$0].kind != .preposition }.last
    }

    /// All names or no names; no region after its town, no title after its bearer.
    private func checkNames() throws(ListJudge.Unsure) {
        let names = members.map { PhraseShape.isName($0, in: words) }
        guard Set(names).count == 1 else { throw Unsure(.notParallel) }
        let roles = members.dropFirst().contains { range in
            range.contains { Nouns.roles.contains(words[$0].lower) }
        }
        let isFirstRole = members.first.map { $0.contains { Nouns.roles.contains(words[$0].lower) } } ?? false
        guard !roles || isFirstRole else { throw Unsure(.notParallel) }
        if names.contains(true) { try checkRegions() }
        guard !members.contains(where: isBareNumber) else { throw Unsure(.notParallel) }
    }

    private func checkRegions() throws(ListJudge.Unsure) {
        let regions = members.map { range in
            Places.isRegion(range.map { words[$0].lower }.joined(separator: " "))
        }
        guard Set(regions).count == 1 else { throw Unsure(.notParallel) }
    }

    private func isBareNumber(_ range: Range<Int>) -> Bool {
        range.allSatisfy { words[$0].kind == .number || words[$0].lower == "percent" }
    }

    /// A member after the first that opens with a form in -ed may be the verb of a clause of its own.
    private func checkVerbs() throws(ListJudge.Unsure) {
        let clauses = members.dropFirst().contains { range in
            guard let first = range.first else { return true }
            return words[first].kind == .participle && !Adjectives.participial.contains(words[first].lower)
        }
        if clauses || mayBeClauses { throw Unsure(.notParallel) }
        let prepositions = members.map { $0.filter { words[$0].kind == .preposition }.count }
        guard let last = prepositions.last, let first = prepositions.first else { return }
        guard
            last == 0 || edge == .marker || !prepositions.dropLast().allSatisfy({ $0 == 0 }) || isComplemented
        else {
            throw Unsure(.unclearEnd)
        }
        guard first == 0 || last > 0 else { throw Unsure(.unclearStart) }
    }

    /// `make pots, weave cloth, and brew beer`: what follows the first member may be verbs with objects of their own.
    private var mayBeClauses: Bool {
        guard edge == .verb || edge == .preposition, let first = members.first else { return false }
        let later = members.dropFirst()
        if later.allSatisfy({ $0.count > first.count }) { return true }
        guard !isPast else { return false }
        return later.contains { range in
            guard range.count > 1, words[range.lowerBound + 1].kind != .preposition else { return false }
            return Verbs.forms[words[range.lowerBound].lower] != nil
        }
    }

    /// Whether the list hangs on a past or -ing form, with which no bare verb can be coordinated.
    private var isPast: Bool {
        var index = start - 1
        while index >= 0, words[index].kind == .preposition { index -= 1 }
        guard index >= 0, words[index].kind == .gerund || words[index].kind == .participle else {
            return false
        }
        return index == 0 || !["is", "are", "has", "have"].contains(words[index - 1].lower)
    }

    /// Whether the preposition of the last member belongs to its head: `support for local troops`.
    private var isComplemented: Bool {
        guard let last = members.last,
            let place = last.first(where: { words[$0].kind == .preposition }), place > last.lowerBound
        else { return false }
        return Nouns.relational[words[place].lower]?.contains(words[place - 1].lower) ?? false
    }
}
