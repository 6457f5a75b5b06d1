/// What a deck's text may have against it, by the part of the grammar that says so.
///
/// Each fact has a sentence of its own: what is wrong; what to do.
package enum DeckFault: Hashable, Sendable, CustomStringConvertible {
    case encoding(EncodingFault)
    case header(HeaderFault)
    case field(FieldFault)
    case cloze(ClozeFault)
    case choice(ChoiceFault)
    case list(ListFault)
    case answer(AnswerFault)
    case attribute(AttributeFault)
    case layout(LayoutFault)
    case advice(DeckAdvice)

    package var description: String {
        switch self {
        case .encoding(let fault): fault.description
        case .header(let fault): fault.description
        case .field(let fault): fault.description
        case .cloze(let fault): fault.description
        case .choice(let fault): fault.description
        case .list(let fault): fault.description
        case .answer(let fault): fault.description
        case .attribute(let fault): fault.description
        case .layout(let fault): fault.description
        case .advice(let advice): advice.description
        }
    }

    /// An error keeps its note, or for the header its setting, from being used.
    package var severity: Severity {
        switch self {
        case .encoding(let fault): fault.severity
        case .header(let fault): fault.severity
        case .attribute(let fault): fault.severity
        case .layout(let fault): fault.severity
        case .advice(let advice): advice.severity
        case .field, .cloze, .choice, .list, .answer: .error
        }
    }
}
