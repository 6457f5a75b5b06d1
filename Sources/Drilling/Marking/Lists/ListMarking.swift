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
