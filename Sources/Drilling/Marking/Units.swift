/// A unit of measure: what it measures and how it compares with the first unit of that dimension.
struct MeasureUnit: Hashable, Sendable {
    /// Such as `length`; values of one dimension can be compared.
    var dimension: String
    var factor: Double
    /// Added before the factor is applied: temperatures.
    var offset = 0.0

    /// A value in this unit as one in another unit of the same dimension; nil for another dimension.
    func convert(_ value: Double, to unit: MeasureUnit) -> Double? {
        guard dimension == unit.dimension else { return nil }
        return (value + offset) * factor / unit.factor - unit.offset
    }
}

extension MeasureUnit {
    /// A year before the common era counts as a unit: losing it is like losing a unit.
    static let beforeCommonEra = MeasureUnit(dimension: "era", factor: 1)

    /// Units by their symbols, in which case matters.
    static let symbols: [String: MeasureUnit] = read().symbols

    /// Units by their names, folded, in the languages that marking knows.
    static let names: [String: MeasureUnit] = read().names

    private typealias Index = (symbols: [String: MeasureUnit], names: [String: MeasureUnit])

    private static func read() -> Index {
        var index: Index = ([:], [:])
        for line in UnitTable.lines.split(separator: "\n") {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
            let head = fields[0].split(separator: " ")
            guard fields.count == 3, head.count >= 2, let factor = Double(head[1]) else { continue }
            let offset = head.count > 2 ? Double(head[2]) ?? 0 : 0
            let unit = MeasureUnit(
                dimension: String(head[0].drop { $0 == "*" }), factor: factor, offset: offset)
            add(unit, symbols: fields[1], names: fields[2], isPrefixed: head[0].hasPrefix("*"), to: &index)
        }
        return index
    }

    private static func add(
        _ unit: MeasureUnit, symbols: Substring, names: Substring, isPrefixed: Bool, to index: inout Index
    ) {
        for symbol in symbols.split(separator: " ") { index.symbols[normal(String(symbol))] = unit }
        for name in names.split(separator: " ") { index.names[folded(name)] = unit }
        guard isPrefixed else { return }
        for prefix in UnitTable.prefixes {
            var scaled = unit
            scaled.factor *= prefix.factor
            for symbol in symbols.split(separator: " ") {
                for mark in prefix.symbols { index.symbols[normal(mark + symbol)] = scaled }
            }
            for name in names.split(separator: " ") {
                for word in prefix.names { index.names[folded(word + name)] = scaled }
            }
        }
    }

    private static func folded(_ name: some StringProtocol) -> String {
        Folding.text(Folding.fold(String(name))).replacing("_", with: " ")
    }

    /// A symbol as the reader of figures sees it: folded but for case, without `^` and full stops.
    static func normal(_ symbol: String) -> String {
        Folding.text(Folding.fold(symbol, keepsCase: true).filter { $0 != .ascii("^") && $0 != .stop })
    }
}
