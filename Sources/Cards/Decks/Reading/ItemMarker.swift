/// The mark that begins an item of a list.
struct ItemMarker: Equatable {
    enum Kind: Equatable {
        /// `- `
        case bullet
        /// `1. `
        case number(Int)
        /// A mark that Markdown knows and this grammar does not, as written.
        case foreign(String)
    }

    var kind: Kind
    /// Where the item's text begins.
    var content: Int
}

extension [UInt8] {
    /// The list marker at the index (CommonMark 5.2), with a blank or the line's end behind it.
    func itemMarker(at index: Int, end: Int) -> ItemMarker? {
        guard index < end else { return nil }
        switch self[index] {
        case Byte.dash, UInt8(ascii: "*"), UInt8(ascii: "+"):
            guard index + 1 == end || self[index + 1].isBlank else { return nil }
            let kind: ItemMarker.Kind =
                self[index] == Byte.dash ? .bullet : .foreign(string(index..<index + 1))
            return ItemMarker(kind: kind, content: Swift.min(index + 2, end))
        case let byte where byte.isDigit:
            return numberMarker(at: index, end: end)
        default:
            return nil
        }
    }

    private func numberMarker(at index: Int, end: Int) -> ItemMarker? {
        var stop = index
        while stop < end, self[stop].isDigit, stop - index < 9 { stop += 1 }
        guard stop < end, self[stop] == Byte.dot || self[stop] == Byte.closeParenthesis,
            stop + 1 == end || self[stop + 1].isBlank
        else { return nil }
        let kind: ItemMarker.Kind =
            self[stop] == Byte.dot
            ? .number(Int(string(index..<stop)) ?? 0) : .foreign(string(index..<stop + 1))
        return ItemMarker(kind: kind, content: Swift.min(stop + 2, end))
    }

    /// `- [x]` or `- [ ]` at the index, and where its text begins.
    func option(at index: Int, end: Int) -> (isRight: Bool, content: Int)? {
        guard has("- [", at: index, limit: end), index + 4 < end, self[index + 4] == Byte.closeBracket,
            index + 5 == end || self[index + 5].isBlank
        else { return nil }
        switch self[index + 3] {
        case Byte.space: return (false, index + 5)
        case UInt8(ascii: "x"), UInt8(ascii: "X"): return (true, index + 5)
        default: return nil
        }
    }
}
