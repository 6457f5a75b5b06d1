import Cards

extension Note.Kind {
    /// The name of the kind in the contracts.
    var name: String {
        switch self {
        case .short: "short"
        case .number: "number"
        case .shown: "shown"
        case .list: "list"
        case .order: "order"
        case .choice: "choice"
        case .cloze: "cloze"
        case .judge: "judge"
        case .pair: "pair"
        }
    }
}
