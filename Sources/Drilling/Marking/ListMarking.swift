/// How the pieces of a typed list fall to the members of the key.
private struct Division {
    var pieces: [String]
    /// The finding and the piece of each member that was named.
    var findings: [(finding: Finding, piece: Int)?]
    var hasKnownWrong = false

    var found: [Int] { findings.indices.filter { findings[$0] != nil } }
    var exact: Int { findings.count { $0?.finding.outcome == .right } }
    /// Pieces that name nothing, not counting repetitions.
    var surplus: [Int]

    /// More members found, then more exactly, then fewer pieces too many.
    func isBetter(than other: Division) -> Bool {
        let mine = (found.count, exact, -surplus.count)
        let theirs = (other.found.count, other.exact, -other.surplus.count)
        return mine > theirs
    }
}

extension Marker {
    /// Marks a list in any order, or in its order: right if all members are named exactly, close if all are named
    /// and some closely or with something besides, else wrong with what was found.
    func markMembers(
        _ typed: String, _ members: [AnswerKey.Alternatives], isOrdered: Bool, _ key: AnswerKey
    ) -> Mark {
        guard typed.contains(where: { $0.isLetter || $0.isNumber || $0.isSymbol }) else {
            return Mark(.wrong, reason: .blank)
        }
        let division = divide(typed, members, isOrdered: isOrdered, key)
        let found = division.found
        let difference = difference(of: division, members)
        guard found.count == members.count, !division.hasKnownWrong else {
            let isOtherForm = found.isEmpty && isOtherForm(typed, members)
            if isOtherForm, !division.hasKnownWrong { return Mark(.again, reason: .form) }
            return Mark(
                .wrong, found: found, difference: difference,
                reason: division.hasKnownWrong ? .knownWrong : nil)
        }
        let distance = division.findings.reduce(0) { $0 + ($1?.finding.distance ?? 0) }
        if division.exact == members.count, division.surplus.isEmpty {
            return Mark(.right, found: found, distance: distance)
        }
        let reason = division.findings.lazy.compactMap { $0?.finding.reason }.first ?? .surplus
        return Mark(.close, found: found, distance: distance, difference: difference, reason: reason)
    }

    private func isOtherForm(_ typed: String, _ members: [AnswerKey.Alternatives]) -> Bool {
        let scripts = members.reduce(into: Scripts()) { $0.formUnion($1.scripts) }
        return Scripts(of: Folding.fold(String(typed.prefix(200)))).isOtherForm(than: scripts)
    }

    /// The best of the ways to part a typed list.
    private func divide(
        _ typed: String, _ members: [AnswerKey.Alternatives], isOrdered: Bool, _ key: AnswerKey
    ) -> Division {
        let atoms = ListSplitter.atoms(of: typed, language: tools.lexicon.language)
        var seen: Set<[String]> = []
        var best: Division?
        for weakest in ListSplitter.Separator.allCases.reversed() {
            let pieces = ListSplitter.pieces(of: typed, atoms, upTo: weakest)
            guard seen.insert(pieces).inserted else { continue }
            let division = divide(pieces, members, isOrdered: isOrdered, key)
            if best.map({ division.isBetter(than: $0) }) ?? true { best = division }
        }
        return best ?? divide([typed], members, isOrdered: isOrdered, key)
    }

    private func divide(
        _ pieces: [String], _ members: [AnswerKey.Alternatives], isOrdered: Bool, _ key: AnswerKey
    ) -> Division {
        let texts = pieces.prefix(members.count * 4 + 64).map { TypedText($0, for: key.needs, tools: tools) }
        let isWrong = texts.contains { key.wrong.contains($0) }
        let findings = members.map { member in texts.map { compare($0, with: member, key) } }
        let costs = findings.map { row in
            row.map { $0.outcome == .wrong ? Assignment.padding : Int($0.cost) }
        }
        let columns = isOrdered ? Assignment.orderedColumns(costs: costs) : Assignment.columns(costs: costs)
        var division = Division(pieces: pieces, findings: [], surplus: [])
        division.hasKnownWrong = isWrong
        division.findings = columns.enumerated().map { row, column in
            guard let column, costs[row][column] < Assignment.padding else { return nil }
            return (findings[row][column], column)
        }
        let used = Set(division.findings.compactMap { $0?.piece })
        division.surplus = texts.indices.filter { column in
            !used.contains(column) && !findings.contains { $0[column].outcome != .wrong }
        }
        if isOrdered { division.surplus = texts.indices.filter { !used.contains($0) } }
        return division
    }

    /// What was typed for close members, and what stands against the ones that are missing.
    private func difference(of division: Division, _ members: [AnswerKey.Alternatives]) -> String {
        var parts: [String] = []
        for case let (finding, piece)? in division.findings where finding.outcome == .close {
            parts.append(Difference.text(of: division.pieces[piece], finding.expected?.display ?? ""))
        }
        let missing = members.indices.filter { division.findings[$0] == nil }
        let surplus = division.surplus.prefix(20).map { division.pieces[$0] }
        if !missing.isEmpty || !surplus.isEmpty {
            let names = missing.map { members[$0].forms.first?.display ?? "" }
            parts.append(Difference.text(of: surplus.joined(separator: ", "), names.joined(separator: ", ")))
        }
        return parts.joined(separator: "; ")
    }
}
