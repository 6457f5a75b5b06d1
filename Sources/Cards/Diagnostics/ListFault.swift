/// What is wrong with an answer that is a list.
package enum ListFault: Hashable, Sendable, CustomStringConvertible {
    case oneItem
    case nested
    case mixedMarkers
    case foreignMarker(String)
    case emptyItem
    case repeatedItem(String)
    case textAfterItems
    case boxes

    package var description: String {
        switch self {
        case .oneItem:
            "the answer is a list of one item; write it after A:, or add the others"
        case .nested:
            "a list stands within an item; an answer is one flat list, so make two cards"
        case .mixedMarkers:
            "the list mixes '- ' and '1. '; use '- ' for any order or '1. ' for a fixed order"
        case .foreignMarker(let marker):
            "a list begins with '\(marker)'; write '- ' for any order or '1. ' for a fixed order"
        case .emptyItem:
            "an item of the list is empty; write it or remove the line"
        case .repeatedItem(let text):
            "the item '\(text)' stands twice in the list; remove one"
        case .textAfterItems:
            "text follows the list; indent it to join the item above, or put '---' before it"
        case .boxes:
            "the answer's list has boxes; for a choice put the options below Q: and leave A: out"
        }
    }
}
