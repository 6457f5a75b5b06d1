package import Cards
package import Foundation

/// A row of the review log, as much of it as tells which rows still count.
package protocol LogRow {
    associatedtype Key: Hashable
    var key: Key { get }
    /// The row that this one amends or takes back.
    var undoes: Key? { get }
    /// Absent in the row of an undo.
    var rating: Rating? { get }
}

extension Review: LogRow {
    package var key: UUID { uuid }
}

extension Sequence where Element: LogRow {
    /// The rows that still count, in the order of the log.
    ///
    /// A row with `undoes` speaks for the place of the row it names, and the last to speak for a place decides: an
    /// amendment stands there, an undo leaves it empty, whether it names the answer or its amendment. A row that
    /// names an unknown one is taken by itself, so no answer is lost.
    package func effective() -> [Element] {
        var places: [Element?] = []
        var placeOfKey: [Element.Key: Int] = [:]
        for row in self {
            let place = row.undoes.flatMap { placeOfKey[$0] } ?? places.count
            if place == places.count { places.append(nil) }
            places[place] = row.rating == nil ? nil : row
            placeOfKey[row.key] = place
        }
        return places.compactMap(\.self)
    }
}
