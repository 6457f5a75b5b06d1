/// Whether a sign at the head of a line begins a member of a list.
extension BlockCutter {
    func isItem(_ marker: ListMarker, _ index: Int) -> Bool {
        if let piece = pieces.last, piece.isListPart { return goesOn(marker, lines[index]) }
        let isFirst = index == lines.startIndex
        switch marker.style {
        case .bullet(let sign):
            if isFirst || sign > 0x7F && sign != 0x2013 { return true }
            return dialect == .markdown || introduces(index) || isItemNext(after: index, marker)
        case .number(let number):
            return isFirst || number == 1 && (introduces(index) || isItemNext(after: index, marker))
        case .letter(let name):
            if isFirst, let previous = recent.last, case .item(.letter) = previous.kind { return true }
            return ["a", "i", "A"].contains(name) && isItemNext(after: index, marker)
        }
    }

    /// Whether a sign after a list member begins the next one, at its depth or at another.
    private func goesOn(_ marker: ListMarker, _ line: SourceLine) -> Bool {
        let styles = (recent + pieces.suffix(20)).reversed().lazy.compactMap { piece -> ListMarker.Style? in
            if case .item(let style) = piece.kind { style } else { nil }
        }
        if styles.prefix(20).contains(where: { marker.style.follows($0) }) { return true }
        return switch marker.style {
        case .bullet: true
        case .number(let number): number == 1
        case .letter(let name): ["a", "i"].contains(name)
        }
    }

    private func introduces(_ index: Int) -> Bool {
        guard index > lines.startIndex else { return false }
        return text.byte(lines[index - 1].span.upperBound - 1) == UInt8(ascii: ":")
    }

    private func isItemNext(after index: Int, _ marker: ListMarker) -> Bool {
        for next in lines[(index + 1)...].prefix(8) {
            if let other = ListMarker(in: text, next.span), other.style.follows(marker.style) { return true }
        }
        return false
    }
}
