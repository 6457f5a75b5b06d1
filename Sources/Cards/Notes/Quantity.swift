/// The answer of a number card: a value, how far off is still right, and a unit.
package struct Quantity: Hashable, Sendable {
    /// The number as the author wrote it, so that it is written back and shown the same.
    package var text: String
    package var value: Double
    package var tolerance: Tolerance?
    /// A unit of `Unit.table`, as written.
    package var unit: String?

    package init(text: String, value: Double, tolerance: Tolerance? = nil, unit: String? = nil) {
        self.text = text
        self.value = value
        self.tolerance = tolerance
        self.unit = unit
    }

    /// A distance from the value, in the value's own unit or in percent of it; `text` is the number as written.
    package enum Tolerance: Hashable, Sendable {
        case absolute(Double, text: String)
        case percent(Double, text: String)
    }
}
