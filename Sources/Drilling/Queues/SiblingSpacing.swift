extension Array {
    /// The elements in their order, but siblings apart where others can stand between them: one waits until
    /// `gap` others came since its sibling; what is left at the end can't be kept apart any further.
    package func withSiblingsApart(gap: Int = 4, of note: (Element) -> String) -> [Element] {
        let notes = map(note)
        guard Set(notes).count < count else { return self }
        var output: [Int] = []
        output.reserveCapacity(count)
        var lastPlace: [String: Int] = [:]
        var waiting: [Int] = []
        var next = startIndex
        func isFree(_ index: Int) -> Bool {
            lastPlace[notes[index]].map { output.count - $0 > gap } ?? true
        }
        while next < endIndex || !waiting.isEmpty {
            let chosen: Int
            if let place = waiting.firstIndex(where: isFree) {
                chosen = waiting.remove(at: place)
            } else if next < endIndex {
                defer { next += 1 }
                guard isFree(next) else {
                    waiting.append(next)
                    continue
                }
                chosen = next
            } else {
                // The one whose sibling is furthest back.
                let place = waiting.indices.min {
                    lastPlace[notes[waiting[$0]], default: 0] < lastPlace[notes[waiting[$1]], default: 0]
                }
                chosen = waiting.remove(at: place ?? 0)
            }
            lastPlace[notes[chosen]] = output.count
            output.append(chosen)
        }
        return output.map { self[$0] }
    }
}
