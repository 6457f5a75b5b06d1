package import Reading

/// B7: a list has 3 to 7 different members and its prompt says how many.
package enum FormGate: Gate {
    package static let name = "form"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        guard candidate.isList else { return nil }
        let items = Set(candidate.items.map { $0.lowercased() })
        guard (candidate.maker == SeriesMaker.name ? 2...7 : Enumeration.sizes).contains(items.count),
            items.count == candidate.items.count
        else {
            return .listSize(items.count)
        }
        let numbers = [Numerals.word(items.count)] + (items.count == 2 ? ["both"] : [])
        return numbers.contains(where: candidate.prompt.contains) ? nil : .listSize(items.count)
    }
}
