/// A line at the prompt of a card: a letter, and what follows it.
enum CuratingCommand {
    case accept
    case edit
    case reject(String?)
    case reword(String?)
    case forms
    case undo
    case help
    case quit
    case unknown(String)

    init(_ line: String) {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = parts.count > 1 ? parts[1] : nil
        switch (parts.first?.lowercased(), rest) {
        case ("a", nil): self = .accept
        case ("e", nil): self = .edit
        case ("x", let reason): self = .reject(reason)
        case ("w", let text): self = .reword(text)
        case ("m", nil): self = .forms
        case ("u", nil): self = .undo
        case ("?", _): self = .help
        case ("q", nil): self = .quit
        default: self = .unknown(line)
        }
    }
}

/// The usual reasons to reject a card, which a digit names; after the rubric that readers judge by.
package enum RejectReason {
    package static let all = [
        "does not read well", "not what the article says", "cannot be understood by itself",
        "has several answers",
        "gives its answer away", "not worth asking", "wrong kind of card",
    ]

    /// The reason that a digit stands for, else the words as they are.
    static func words(_ text: String) -> String {
        guard let number = Int(text), all.indices.contains(number - 1) else { return text }
        return all[number - 1]
    }
}
