import Reading

/// Numbers that a textbook makes up to reckon with, and places on the web.
extension PassingGate {
    private static let exercises: Set<String> = [
        "example", "exercise", "problem", "question", "worked", "practice", "quiz",
    ]

    /// Whether it stands under `Example 16.7 Calculating the pH`: what is given there holds nowhere else.
    static func isOfExercise(_ claim: Claim) -> Bool {
        claim.section.contains { heading in
            let words = heading.lowercased().split(separator: " ")
            guard let first = words.first, exercises.contains(String(first)) else { return false }
            return words.count == 1
                || words[1].first?.isNumber == true
                || ["problem", "problems", "example", "examples"].contains(words[1])
        }
    }

    private static let domains: Set<Substring> = ["org", "com", "gov", "net", "edu", "io", "info"]

    /// `has a free calculator at Tides.gov`: where to look, not what is so.
    static func isPointingAway(_ claim: Claim) -> Bool {
        claim.wording.text.split(separator: " ").contains { word in
            let parts = word.drop { !$0.isLetter }.split { $0 == "." || $0 == "/" || $0 == "," || $0 == ")" }
            return word.contains(".") && !word.hasPrefix(".")
                && parts.dropFirst().contains(where: domains.contains)
        }
    }
}
