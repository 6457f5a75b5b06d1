import Cards

/// A unit of measure: what it measures and how it compares with the others of that dimension.
struct MeasureUnit: Hashable, Sendable {
    /// Such as `length`; values of one dimension can be compared.
    var dimension: String
    /// How many base units one of it is.
    var factor: Double
    /// What the base unit's zero is on this unit's scale, for temperatures.
    var offset = 0.0

    /// A value in this unit as one in another unit of the same dimension; nil for another dimension.
    func convert(_ value: Double, to unit: MeasureUnit) -> Double? {
        guard dimension == unit.dimension else { return nil }
        return (value - offset) * factor / unit.factor + unit.offset
    }
}

extension MeasureUnit {
    init(_ unit: Unit) {
        self.init(dimension: unit.dimension.rawValue, factor: unit.factor, offset: unit.offset)
    }

    /// A year before the common era counts as a unit: losing it is like losing a unit.
    static let beforeCommonEra = MeasureUnit(dimension: "era", factor: 1)

    static let percent = MeasureUnit.symbols["%"]

    /// Units by their symbols, in which case matters.
    static var symbols: [String: MeasureUnit] { UnitIndex.all.symbols }

    /// Units by their names, folded, in the languages that marking knows.
    static var names: [String: MeasureUnit] { UnitIndex.all.names }

    /// The unit of that symbol or name in any of the languages.
    static func named(_ text: String) -> MeasureUnit? {
        symbols[UnitIndex.normal(text)] ?? names[UnitIndex.folded(text)]
    }
}
