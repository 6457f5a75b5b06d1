/// A unit that a number card may carry, and how it relates to the others of its kind.
package struct Unit: Hashable, Sendable {
    /// As it is written; units keep their case.
    package var symbol: String
    package var dimension: Dimension
    /// How many base units one of it is.
    package var factor: Double
    /// What the base unit's zero is on this unit's scale, for temperatures.
    package var offset: Double

    package enum Dimension: String, CaseIterable, Sendable {
        /// Base units: metre, gram, second, kelvin, one, byte, square metre, litre, metre per second, watt,
        /// joule, volt, ampere, ohm, hertz, newton, pascal, degree of arc.
        case length, mass, time, temperature, ratio, count, data, area, volume, speed, power, energy
        case voltage, current, resistance, frequency, force, pressure, angle
        /// Currencies have no rate: each compares with itself only.
        case dollar, euro, pound, yen, rupee, franc
    }

    init(_ symbol: String, _ dimension: Dimension, _ factor: Double, offset: Double = 0) {
        self.symbol = symbol
        self.dimension = dimension
        self.factor = factor
        self.offset = offset
    }

    /// The value in the base unit of the dimension.
    package func base(_ value: Double) -> Double {
        (value - offset) * factor
    }

    /// The unit of that symbol or word, if the table has it.
    package static func named(_ symbol: String) -> Unit? {
        table[symbol]
    }

    /// The value in the other unit, if both measure the same.
    package func convert(_ value: Double, to other: Unit) -> Double? {
        guard dimension == other.dimension else { return nil }
        return base(value) / other.factor + other.offset
    }
}
