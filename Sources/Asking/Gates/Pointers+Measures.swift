import English

/// Measures and kinds of what only the sentences before name: `The median was 2.8`, `Turnout exceeded 95 percent`,
/// `the world's supply`, `Each type carries costs`.
extension Pointers {
    /// `for their resistance`: to what.
    func isStandAgainstNothing(_ index: Int) -> Bool {
        [
            "resistance", "opposition", "objection", "reaction", "rejection", "refusal", "involvement",
            "participation",
        ]
        .contains(tree.tokens[index].lemma)
            && tree.nounPhrase(at: index)?.determiner == .possessivePronoun
            && tree.child(of: index, .preposition, .relativeClause, .clausalModifierOfNoun, .compound) == nil
    }

    func isMeasureOfNothing(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard [.noun, .pluralNoun].contains(token.tag), tree.entity(at: index) == nil else { return false }
        return isBareMeasure(index) || isBareSupply(index) || isEachKind(index) || isOfRelative(index)
            || isBelow(index) || isWorkOnNothing(index) || isSmallerOne(index) || isStandAgainstNothing(index)
    }

    private static let statistics: Set<String> = [
        "median", "mean", "average", "maximum", "minimum", "remainder", "balance", "ratio", "proportion",
        "percentage",
    ]
    private static let measures: Set<String> = [
        "turnout", "output", "level", "attendance", "membership", "revenue", "ridership", "demand", "supply",
        "result", "outcome", "estimate", "number", "figure", "rate", "score", "symptom", "sign",
        "survival",
        "initiative", "effort", "activity", "staff", "capacity", "mortality", "incidence", "prevalence",
        "concentration", "value", "report", "rumour", "rumor", "protest", "complaint", "claim", "excess",
        "surplus", "sensitivity", "exposure", "toxicity",
    ]

    /// `Turnout exceeded 95 percent`, `the median was 2.8`: of what.
    private func isBareMeasure(_ index: Int) -> Bool {
        let lemma = tree.tokens[index].lemma
        guard isMainSubject(index), Self.measures.contains(lemma) || Self.statistics.contains(lemma),
            let phrase = tree.nounPhrase(at: index), phrase.core.count <= 2,
            [.none, .definite].contains(phrase.determiner), tree.coordination(from: index) == nil
        else { return false }
        let isTold = tree.children(of: index, .preposition).contains { preposition in
            ["of", "for", "in", "on", "at", "among", "between", "from", "to"].contains(
                tree.tokens[preposition].lemma)
                && !isWhen(preposition)
                // `the median for air-source systems`
                && !(Self.statistics.contains(lemma) && tree.tokens[preposition].lemma != "of")
        }
        return !isTold
            && tree.child(
                of: index, .compound, .adjectivalModifier, .relativeClause, .clausalModifierOfNoun,
                .possessive) == nil
    }

    /// `the world's supply`, `half of global output`: of what.
    private func isBareSupply(_ index: Int) -> Bool {
        let lemma = tree.tokens[index].lemma
        guard
            ["supply", "output", "production", "consumption", "demand", "market", "export", "harvest"]
                .contains(lemma)
        else { return false }
        let owners = tree.children(of: index, .possessive, .adjectivalModifier).filter { $0 < index }
        let isWorld = owners.contains {
            ["world", "global", "annual", "total"].contains(tree.tokens[$0].lemma)
        }
        return isWorld
            && tree.child(of: index, .compound, .relativeClause, .clausalModifierOfNoun) == nil
            && !tree.children(of: index, .preposition).contains {
                ["of", "for", "in"].contains(tree.tokens[$0].lemma)
            }
            && !tree.children(of: index, .adjectivalModifier).contains {
                !["world", "global", "annual", "total"].contains(tree.tokens[$0].lemma)
            }
    }

    private static let scales: Set<String> = [
        "commercial", "large", "large-scale", "serious", "regular", "systematic", "industrial", "full-scale",
        "early",
    ]

    private static let sizes: Set<String> = [
        "smaller", "larger", "bigger", "shorter", "longer", "wider", "narrower", "taller", "heavier",
        "lighter", "stronger",
        "weaker", "cheaper", "deeper", "shallower",
    ]

    /// `set aside a smaller area`: than which.
    private func isSmallerOne(_ index: Int) -> Bool {
        guard tree.nounPhrase(at: index)?.determiner == .indefinite,
            !["number", "share", "part", "extent", "degree", "scale", "role"].contains(
                tree.tokens[index].lemma)
        else { return false }
        return tree.children(of: index, .adjectivalModifier).contains {
            Self.sizes.contains(tree.tokens[$0].text.lowercased())
        } && !shown.contains { tree.tokens[$0].text.lowercased() == "than" }
    }

    private static let repairs: Set<String> = [
        "rehabilitation", "renovation", "restoration", "expansion", "extension", "reconstruction",
        "modernization",
        "modernisation", "excavation",
    ]

    /// `Commercial planting was established in Hawaii`: of what.
    private func isWorkOnNothing(_ index: Int) -> Bool {
        let lemma = tree.tokens[index].lemma
        guard isMainSubject(index), ["ing", "tion", "sion"].contains(where: lemma.hasSuffix) else {
            return false
        }
        let isRepair =
            Self.repairs.contains(lemma) && tree.nounPhrase(at: index)?.determiner == .indefinite
            && tree.child(of: index, .preposition, .compound, .possessive) == nil
        if isRepair { return true }
        return tree.children(of: index, .adjectivalModifier).contains {
            Self.scales.contains(tree.tokens[$0].lemma)
        }
            && tree.child(
                of: index, .preposition, .compound, .relativeClause, .clausalModifierOfNoun, .possessive)
                == nil
    }

    private static let kinds: Set<String> = [
        "type", "method", "approach", "side", "phase", "stage", "step", "case", "category", "level", "option",
        "form",
        "kind", "version", "model", "system", "group", "process", "component", "element", "factor",
        "principle",
    ]

    /// `Each type carries costs`: types of what.
    private func isEachKind(_ index: Int) -> Bool {
        Self.kinds.contains(tree.tokens[index].lemma) && isSubject(index)
            && tree.children(of: index, .determiner).contains {
                ["each", "every"].contains(tree.tokens[$0].text.lowercased())
            }
            && tree.child(
                of: index, .preposition, .compound, .relativeClause, .clausalModifierOfNoun,
                .adjectivalModifier) == nil
    }

    /// `the successor company`: of which.
    private func isOfRelative(_ index: Int) -> Bool {
        guard let phrase = tree.nounPhrase(at: index), phrase.determiner == .definite else { return false }
        let isRelative = tree.children(of: index, .compound, .adjectivalModifier).contains {
            ["successor", "predecessor", "parent", "sister", "rival", "daughter"].contains(
                tree.tokens[$0].lemma)
        }
        return isRelative
            && !tree.children(of: index, .preposition).contains {
                ["of", "to"].contains(tree.tokens[$0].lemma)
            }
    }

    /// `the values given below`: in a table that the card does not show.
    private func isBelow(_ index: Int) -> Bool {
        tree.tokens[index...].prefix(8).contains { token in
            ["below", "above", "overleaf", "opposite"].contains(token.text.lowercased())
                && [
                    "give", "list", "show", "describe", "discuss", "mention", "outline", "see", "summarize",
                    "explain",
                ]
                .contains(tree.tokens[token.head].lemma)
        }
    }
}
