package import Reading

/// B8: the bytes that the card cites hold every answer word for word.
package enum CitationGate: Gate {
    package static let name = "cited"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        let quote = plain(ground.quote(of: claim))
        let holds = candidate.answers.allSatisfy { quote.contains(plain($0)) }
        return holds && !quote.isEmpty ? nil : .notCited
    }

    /// Lower case and without reference marks: an item read after its lead-in loses its capital.
    private static func plain(_ text: String) -> String { Prose.withoutReferences(text).lowercased() }
}
