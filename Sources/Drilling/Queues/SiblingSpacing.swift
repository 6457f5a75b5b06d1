import Cards

extension [QueueItem] {
    /// The items in their order, but siblings apart where other cards can stand between them: a card waits until
    /// `gap` others came since its sibling; what is left at the end can't be kept apart any further.
    package func withSiblingsApart(gap: Int = 4) -> [QueueItem] {
        guard Set(map(\.card.id.note)).count < count else { return self }
        var output: [QueueItem] = []
        output.reserveCapacity(count)
        var lastPlace: [String: Int] = [:]
        var waiting: [QueueItem] = []
        var next = startIndex
        func isFree(_ item: QueueItem, _ places: [String: Int]) -> Bool {
            places[item.card.id.note].map { output.count - $0 > gap } ?? true
        }
        while next < endIndex || !waiting.isEmpty {
            let item: QueueItem
            if let index = waiting.firstIndex(where: { isFree($0, lastPlace) }) {
                item = waiting.remove(at: index)
            } else if next < endIndex {
                defer { next += 1 }
                guard isFree(self[next], lastPlace) else {
                    waiting.append(self[next])
                    continue
                }
                item = self[next]
            } else {
                // The one whose sibling is furthest back.
                let index = waiting.indices.min {
                    lastPlace[waiting[$0].card.id.note, default: 0]
                        < lastPlace[waiting[$1].card.id.note, default: 0]
                }
                item = waiting.remove(at: index ?? 0)
            }
            lastPlace[item.card.id.note] = output.count
            output.append(item)
        }
        return output
    }
}
