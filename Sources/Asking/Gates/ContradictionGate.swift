package import Reading

/// B2 and B4: the article does not say the opposite elsewhere.
///
/// Where more of its sentences hold one side, that side may be asked; else neither, since nothing tells which is right.
package enum ContradictionGate: Gate {
    package static let name = "uncontradicted"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        let stronger = claim.contradicts.first { rival in
            (ground.opposition[rival] ?? 0) <= claim.contradicts.count
        }
        return stronger.map { .contradicted(line: ground.line(ofClaim: $0)) }
    }
}
