/// How the pieces of a typed list fall to the members of the key.
struct Division {
    var pieces: [String]
    /// The finding and the piece of each member that was named.
    var findings: [(finding: Finding, piece: Int)?]
    var hasKnownWrong = false

    var found: [Int] { findings.indices.filter { findings[$0] != nil } }
    var exact: Int { findings.count { $0?.finding.outcome == .right } }
    /// Pieces that name nothing, not counting repetitions.
    var surplus: [Int]

    /// Whether every member is named and nothing besides.
    var isComplete: Bool { found.count == findings.count && surplus.isEmpty }

    /// More members found, then more exactly, then fewer pieces too many.
    func isBetter(than other: Division) -> Bool {
        let mine = (found.count, exact, -surplus.count)
        let theirs = (other.found.count, other.exact, -other.surplus.count)
        return mine > theirs
    }
}

extension Division {
    /// Gives each member the piece that names it best; a piece that is a member is no slip of another one.
    init(_ pieces: [String], findings: [[Finding]], isOrdered: Bool) {
        let columns = findings.first?.indices ?? 0..<0
        let named = Set(columns.filter { column in findings.contains { $0[column].outcome == .right } })
        let costs = findings.map { row in
            row.enumerated().map { column, finding in
                let isOther = named.contains(column) && finding.outcome != .right
                return finding.outcome == .wrong || isOther ? Assignment.padding : Int(finding.cost)
            }
        }
        let chosen = isOrdered ? Assignment.orderedColumns(costs: costs) : Assignment.columns(costs: costs)
        self.pieces = pieces
        self.findings = chosen.enumerated().map { row, column in
            guard let column, costs[row][column] < Assignment.padding else { return nil }
            return (findings[row][column], column)
        }
        let used = Set(self.findings.compactMap { $0?.piece })
        surplus = columns.filter { column in
            !used.contains(column) && (isOrdered || findings.allSatisfy { $0[column].outcome == .wrong })
        }
    }
}

extension Marker {
    /// The best of the ways to part a typed list among the members.
    func divide(
        _ typed: String, _ members: [AnswerKey.Alternatives], isOrdered: Bool, _ key: AnswerKey
    ) -> Division {
        let bytes = Array(typed.utf8)
        let atoms = tools.lists.atoms(of: bytes)
        var ways = ListSplitter.Separator.allCases.reversed().map { weakest in
            tools.lists.pieces(of: bytes, atoms, upTo: weakest)
        }
        if let grouped = grouped(bytes, atoms, members, key) { ways.append(grouped) }
        var seen: Set<[String]> = []
        var best: Division?
        for pieces in ways where seen.insert(pieces).inserted {
            let division = divide(pieces, members, isOrdered: isOrdered, key)
            if best.map({ division.isBetter(than: $0) }) ?? true { best = division }
            if division.isComplete { break }
        }
        return best ?? divide([typed], members, isOrdered: isOrdered, key)
    }

    private func divide(
        _ pieces: [String], _ members: [AnswerKey.Alternatives], isOrdered: Bool, _ key: AnswerKey
    ) -> Division {
        let texts = pieces.prefix(members.count * 4 + 64).map { TypedText($0, for: key.needs, tools: tools) }
        var division: Division
        if members.count * texts.count > LongDivision.mostComparisons {
            let long = LongDivision(texts)
            let findings = long.findings(of: members, isOrdered: isOrdered) { compare($0, with: $1, key) }
            let used = Set(findings.compactMap { $0?.piece })
            let surplus =
                isOrdered ? texts.indices.filter { !used.contains($0) } : long.surplus(besides: members)
            division = Division(pieces: pieces, findings: findings, surplus: surplus)
        } else {
            let findings = members.map { member in texts.map { compare($0, with: member, key) } }
            division = Division(pieces, findings: findings, isOrdered: isOrdered)
        }
        division.hasKnownWrong = texts.contains { key.wrong.contains($0) }
        return division
    }

    /// The pieces where some members hold separators themselves: "salt and pepper".
    ///
    /// From left to right, the longest run that names a member is one piece.
    private func grouped(
        _ typed: [UInt8], _ atoms: [ListSplitter.Atom], _ members: [AnswerKey.Alternatives], _ key: AnswerKey
    ) -> [String]? {
        let span = members.map(\.span).max() ?? 1
        guard span > 1, span <= 8, atoms.count <= 200 else { return nil }
        var pieces: [String] = []
        var index = 0
        while index < atoms.count {
            var length = min(span, atoms.count - index)
            while length > 1 {
                let piece = typed[atoms[index].range.lowerBound..<atoms[index + length - 1].range.upperBound]
                let text = TypedText(String(decoding: piece, as: UTF8.self), for: key.needs, tools: tools)
                if members.contains(where: { compare(text, with: $0, key).outcome != .wrong }) { break }
                length -= 1
            }
            let last = atoms[index + length - 1]
            let piece = typed[atoms[index].range.lowerBound..<last.range.upperBound]
            if let piece = ListSplitter.piece(piece) { pieces.append(piece) }
            index += length
        }
        return pieces
    }
}
