import English

/// When, where and on how many a study was made: what it found is the matter.
extension PassingGate {
    /// What researchers do before they find something.
    private static let studying: Set<String> = [
        "look", "examine", "follow", "survey", "study", "analyse", "analyze", "sample", "interview",
        "compare",
        "estimate", "recruit", "enrol", "enroll", "track", "monitor", "investigate", "review", "test",
        "deploy",
        "set", "collect", "measure", "observe", "scan", "sequence",
    ]
    private static let students: Set<String> = [
        "team", "group", "researcher", "scientist", "study", "colleague", "author", "coauthor", "survey",
    ]
    /// What an inquiry holds or issues, and what a text has.
    private static let proceedings: Set<String> = [
        "hearing", "submission", "recommendation", "page", "interview", "questionnaire", "respondent",
        "footnote",
        "annexe", "appendix", "session", "chapter", "heading", "entry", "applicant",
    ]

    /// `Kuo looked at ____ buildings`, `a team followed 5,000 adults from ____`: how the study was made, not what it found.
    static func isDesignOfStudy(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let isAmount =
            tree.entity(at: gap.head).map { amounts.contains($0.kind) } ?? false
            || gap.range.contains { tree.tokens[$0].tag == .cardinal }
        if isAmount, isSizeOfStudy(gap.head, in: tree) { return true }
        guard isAmount, let subject = gap.statement.clause.subjectHead,
            studying.contains(tree.tokens[gap.statement.clause.verb.verb].lemma)
        else { return false }
        return isOfStudents(subject, in: tree)
    }

    /// `a trial of ____ homes`, `reported on ____ swifts`.
    private static func isSizeOfStudy(_ number: Int, in tree: SentenceTree) -> Bool {
        guard tree.tokens[number].entity?.kind != .date else { return false }
        let counted = tree.tokens[number].relation == .numericModifier ? tree.tokens[number].head : number
        let preposition = tree.tokens[counted].head
        // `a study published in 2016, covering more than ____ fish`
        if tree.tokens[preposition].tag == .gerund,
            ["cover", "involve", "include", "follow", "comprise", "track"].contains(
                tree.tokens[preposition].lemma)
        {
            return tree.tokens[..<preposition].contains {
                ["trial", "study", "survey", "analysis"].contains($0.lemma)
            }
        }
        guard tree.tokens[preposition].tag == .preposition else { return false }
        let above = tree.tokens[tree.tokens[preposition].head]
        return ["trial", "study", "survey", "sample", "cohort", "analysis", "review"].contains(above.lemma)
            || above.lemma == "report" && tree.tokens[preposition].lemma == "on"
    }

    private static let amounts: Set<EntityKind> = [.date, .cardinal, .quantity, .percent]

    private static func isOfStudents(_ subject: Int, in tree: SentenceTree) -> Bool {
        let lemmas = Set(tree.subtree(of: subject).map { tree.tokens[$0].lemma.lowercased() })
        if !lemmas.isDisjoint(with: students) { return true }
        // `Frances Kuo and William Sullivan`, `Frances Kuo of the University of Illinois`
        let isOfSchool = !lemmas.isDisjoint(with: ["university", "institute", "school"])
        return tree.isPerson(subject) && (tree.coordination(from: subject) != nil || isOfSchool)
    }

    /// `a 2014 analysis led by ____`, `Daniel Harrison's team at ____`: who made a study, and where.
    static func isMakerOfStudy(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let preposition = tree.tokens[gap.head].head
        let above = tree.tokens[preposition].head
        let made = tree.tokens[above].head
        let inquiries = students.union([
            "analysis", "review", "trial", "report", "paper", "experiment", "poll",
        ])
        if ["lead", "conduct", "carry", "coordinate", "write", "publish"].contains(tree.tokens[above].lemma),
            tree.tokens[above].relation == .clausalModifierOfNoun, inquiries.contains(tree.tokens[made].lemma)
        {
            return true
        }
        let posts: Set<String> = ["director", "professor", "lecturer", "curator", "fellow", "head", "chair"]
        return ["at", "of", "from"].contains(tree.tokens[preposition].lemma)
            && students.union(posts).contains(tree.tokens[above].lemma)
            && [.organization, .facility].contains(tree.entity(at: gap.head)?.kind)
    }

    /// `the Bass Rock, a plug of some ____ hectares, is`: a figure beside what is told.
    static func isFigureAside(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard gap.range.contains(where: { tree.tokens[$0].tag == .cardinal }),
            tree.tokens[gap.head].entity?.kind != .date,
            let verb = gap.statement.clause.verb.words.first, gap.head < verb
        else { return false }
        var index = gap.head
        for _ in 0..<8 where tree.tokens[index].head != index {
            if tree.tokens[index].relation == .apposition { return true }
            index = tree.tokens[index].head
        }
        return false
    }

    /// `held ____ public hearings`, `makes ____ recommendations`.
    static func isCountOfProceedings(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard tree.entity(at: gap.head)?.kind == .cardinal || tree.tokens[gap.head].tag == .cardinal else {
            return false
        }
        return proceedings.contains(tree.tokens[tree.tokens[gap.head].head].lemma)
    }

    /// `Panjikent, ____ km east of Samarkand, was`, `the minaret, about ____ metres high, dates from`: a measure in passing.
    static func isMeasureInPassing(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let unit = tree.tokens[gap.head].head
        guard tree.tokens[gap.head].tag == .cardinal, [.noun, .pluralNoun].contains(tree.tokens[unit].tag),
            lengths.contains(tree.tokens[unit].lemma)
        else { return false }
        let measured = tree.tokens[unit].head
        // `At Augrabies, 120 kilometres below Upington, the river drops`
        let opening = tree.subtree(of: unit).lowerBound
        if tree.tokens[measured].tag == .preposition, opening > 0, tree.tokens[opening - 1].tag == .comma {
            return true
        }
        return tree.tokens[unit].relation == .nounPhraseAsAdverb
            && [.adjective, .adverb].contains(tree.tokens[measured].tag)
            && tree.tokens[measured].head != gap.statement.clause.verb.verb
    }

    private static let lengths: Set<String> = [
        "km", "kilometre", "kilometer", "metre", "meter", "mile", "foot", "m", "centimetre", "centimeter",
        "inch",
    ]

    /// `Mines yielded 1.1 million tons in ____`: the year that a figure happens to be of.
    static func isYearOfFigure(_ gap: Gap) -> Bool {
        let tree = gap.tree
        guard tree.tokens[gap.head].entity?.kind == .date,
            counting.contains(tree.tokens[gap.statement.clause.verb.verb].lemma)
        else { return false }
        return gap.statement.tokens.contains { index in
            !gap.range.contains(index) && tree.tokens[index].tag == .cardinal
                && tree.entity(at: index).map { figures.contains($0.kind) } ?? false
        }
    }

    private static let counting: Set<String> = [
        "produce", "yield", "export", "import", "account", "total", "amount", "average", "earn", "employ",
        "be", "have",
        "number", "contain", "consume", "generate", "receive", "spend", "cost", "handle", "sell",
    ]
    private static let figures: Set<EntityKind> = [.quantity, .money, .percent, .cardinal]
}
