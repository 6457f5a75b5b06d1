/// Finds for the notes of an edited deck what each was before, so that those without an id keep their history.
package enum NoteMatcher {
    /// A note that was matched, by its places in the old and the new deck.
    package struct Match: Hashable, Sendable {
        package var old: Int
        package var new: Int
        package var basis: Basis
    }

    /// By what two notes were taken for the same, surest first.
    package enum Basis: Int, Comparable, Codable, Sendable {
        case id
        /// Equal text in every field.
        case surface
        /// Equal question and answer, in other spelling.
        case meaning
        /// Like text near the same place; to be shown, never silent.
        case likeness

        package static func < (left: Basis, right: Basis) -> Bool { left.rawValue < right.rawValue }
    }

    /// How many places a note without an id may have moved and still be matched by likeness.
    static let reach = 8

    /// One-to-one matches in the order of the new deck; what is not matched was added or removed.
    package static func match(old: [Note], new: [Note]) -> [Match] {
        var pairing = Pairing(old: old, new: new)
        pairing.match(.id) { $0.id }
        pairing.match(.surface) { ContentHash.surface($0) }
        pairing.match(.meaning) { ContentHash.meaning($0) }
        pairing.matchByLikeness()
        return pairing.matches.sorted { $0.new < $1.new }
    }

    private struct Pairing {
        let old: [Note]
        let new: [Note]
        var matches: [Match] = []
        var freeOld: [Int]
        var freeNew: [Int]

        init(old: [Note], new: [Note]) {
            self.old = old
            self.new = new
            freeOld = Array(old.indices)
            freeNew = Array(new.indices)
        }

        /// Matches what has the same key, in order where one key stands several times.
        mutating func match(_ basis: Basis, by key: (Note) -> String?) {
            var places: [String: [Int]] = [:]
            for index in freeOld.reversed() {
                if let key = key(old[index]) { places[key, default: []].append(index) }
            }
            for index in freeNew {
                guard let key = key(new[index]), let found = places[key]?.last,
                    basis == .id || agree(found, index)
                else { continue }
                places[key]?.removeLast()
                matches.append(Match(old: found, new: index, basis: basis))
            }
            dropMatched()
        }

        /// Two different ids never name the same note.
        func agree(_ left: Int, _ right: Int) -> Bool {
            old[left].id == nil || new[right].id == nil || old[left].id == new[right].id
        }

        mutating func dropMatched() {
            let (takenOld, takenNew) = (Set(matches.map(\.old)), Set(matches.map(\.new)))
            freeOld.removeAll { takenOld.contains($0) }
            freeNew.removeAll { takenNew.contains($0) }
        }

        /// Pairs what is left: the likest first, and of equals the nearest.
        mutating func matchByLikeness() {
            var candidates: [(likeness: Double, distance: Int, old: Int, new: Int)] = []
            let texts = Dictionary(uniqueKeysWithValues: freeOld.map { ($0, NoteMatcher.words(old[$0])) })
            for (rank, index) in freeNew.enumerated() {
                let words = NoteMatcher.words(new[index])
                for other in nearby(rank) where agree(other, index) {
                    let likeness = EditClass.jaccard(texts[other] ?? [], words)
                    guard likeness >= EditClass.likeness else { continue }
                    candidates.append((likeness, abs(other - index), other, index))
                }
            }
            candidates.sort { left, right in
                (-left.likeness, left.distance, left.new) < (-right.likeness, right.distance, right.new)
            }
            var takenOld: Set<Int> = []
            var takenNew: Set<Int> = []
            for found in candidates where !takenOld.contains(found.old) && !takenNew.contains(found.new) {
                takenOld.insert(found.old)
                takenNew.insert(found.new)
                matches.append(Match(old: found.old, new: found.new, basis: .likeness))
            }
        }

        /// The old notes that are left about the same rank, so that time stays linear.
        func nearby(_ rank: Int) -> ArraySlice<Int> {
            let lower = max(0, min(rank - reach, freeOld.count))
            return freeOld[lower..<min(freeOld.count, max(lower, rank + reach + 1))]
        }
    }

    /// The words of what is asked and what is right.
    private static func words(_ note: Note) -> [String] {
        let meaning = NoteMeaning(note)
        return meaning.promptTokens + meaning.keys.flatMap(NoteMeaning.tokens)
    }
}
