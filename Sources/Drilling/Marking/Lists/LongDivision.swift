/// How the pieces of a very long list fall to its members: only those named exactly count.
///
/// Comparing every piece with every member for slips takes their product in time, and sharing them out the cube;
/// nobody types such a list from memory, so a program that asks for one gets an answer at once instead.
struct LongDivision {
    /// More comparisons than this, and slips no longer count.
    static let mostComparisons = 40_000

    private let texts: [TypedText]
    private let places: [UInt64: [Int]]

    init(_ texts: [TypedText]) {
        self.texts = texts
        places = texts.indices.reduce(into: [:]) { places, index in
            for key in Set([texts[index].wording.core, Folding.fold(texts[index].raw).fingerprint]) {
                places[key, default: []].append(index)
            }
        }
    }

    /// Each member's finding with the first piece that names it and no earlier member.
    func findings(
        of members: [AnswerKey.Alternatives], isOrdered: Bool,
        compare: (TypedText, AnswerKey.Alternatives) -> Finding
    ) -> [(finding: Finding, piece: Int)?] {
        var isTaken = [Bool](repeating: false, count: texts.count)
        let found = members.map { member -> (finding: Finding, piece: Int)? in
            for piece in candidates(member) where !isTaken[piece] {
                let finding = compare(texts[piece], member)
                guard finding.outcome == .right else { continue }
                isTaken[piece] = true
                return (finding, piece)
            }
            return nil
        }
        guard isOrdered else { return found }
        let kept = LongDivision.longestRise(found.map { $0?.piece })
        return found.indices.map { kept.contains($0) ? found[$0] : nil }
    }

    /// The pieces that name no member; one that names a member again is none of them.
    func surplus(besides members: [AnswerKey.Alternatives]) -> [Int] {
        let named = Set(members.flatMap(candidates))
        return texts.indices.filter { !named.contains($0) }
    }

    private func candidates(_ member: AnswerKey.Alternatives) -> [Int] {
        let keys = member.forms.map { form in
            if case .words(let wording) = form.form { return wording.core }
            return Folding.fold(form.display).fingerprint
        }
        return Set(keys.flatMap { places[$0] ?? [] }).sorted()
    }

    /// The indices of the longest run of rising values, in n log n (Fredman 1975).
    static func longestRise(_ values: [Int?]) -> Set<Int> {
        var tails: [(value: Int, index: Int)] = []
        var before = [Int?](repeating: nil, count: values.count)
        for (index, value) in values.enumerated() {
            guard let value else { continue }
            var (low, high) = (0, tails.count)
            while low < high {
                let middle = (low + high) / 2
                if tails[middle].value < value { low = middle + 1 } else { high = middle }
            }
            if low > 0 { before[index] = tails[low - 1].index }
            if low == tails.count { tails.append((value, index)) } else { tails[low] = (value, index) }
        }
        guard let last = tails.last else { return [] }
        return Set(sequence(first: last.index) { before[$0] })
    }
}
