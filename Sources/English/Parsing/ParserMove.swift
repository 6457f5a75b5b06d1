/// What a transition of the arc-eager parser does (Nivre 2003; with spaCy's `Break` and its way back from the stack).
enum ParserAction: String, CaseIterable {
    case shift = "S"
    case reduce = "D"
    case left = "L"
    case right = "R"
    case sentenceBreak = "B"

    func isValid(in state: ParserState) -> Bool {
        let first = state.buffer(0)
        switch self {
        case .shift:
            if state.depth == 0 { return true }
            return state.bufferLength >= 2 && !state.isSentenceStart(first) && !state.isUnshiftable(first)
        case .reduce:
            return state.depth > 0
        case .left, .right:
            return state.depth > 0 && state.bufferLength > 0 && !state.isSentenceStart(first)
        case .sentenceBreak:
            let second = state.buffer(1)
            return state.bufferLength >= 2 && second == first + 1 && !state.isSentenceStart(second)
        }
    }

    /// Carries the move out; `label` is the index of the move, which stands for its label.
    func apply(to state: inout ParserState, label: Int) {
        switch self {
        case .shift:
            state.push()
        case .reduce:
            if state.hasHead(state.stack(0)) || state.depth == 1 { state.pop() } else { state.unshift() }
        case .left:
            state.addArc(head: state.buffer(0), child: state.stack(0), label: label)
            state.setShiftable(state.buffer(0))
            state.pop()
        case .right:
            state.addArc(head: state.stack(0), child: state.buffer(0), label: label)
            state.push()
        case .sentenceBreak:
            state.markSentenceStart(state.buffer(1))
        }
    }
}

/// A transition: an action and, for arcs, a label, perhaps with the label of the head it truly belongs to.
struct ParserMove: Sendable {
    let action: ParserAction
    let relation: Relation
    let lifted: Relation?

    /// From a name such as `S`, `L-nsubj`, `R-relcl||dobj`.
    init(_ name: String) {
        let parts = name.split(separator: "-", maxSplits: 1)
        let labels = parts.count > 1 ? parts[1].split(separator: "|").map(String.init) : []
        action = parts.first.flatMap { ParserAction(rawValue: String($0)) } ?? .shift
        relation = labels.first.flatMap(Relation.init) ?? .root
        lifted = labels.count > 1 ? Relation(rawValue: labels[1]) : nil
    }
}
