/// A number as an answer means it: a value or a range, with its unit and what may be off.
struct Figure: Equatable {
    var value: Double
    /// The other end of a range.
    var upper: Double?
    var unit: MeasureUnit?
    /// The unit as typed, in its case.
    var unitText = ""
    var tolerance: Tolerance?
    /// Half a step of the last digit.
    var halfStep = 0.0
    var isOfCommonEra = false
    /// Words that are neither unit nor company of a number.
    var unknownWords = 0

    enum Tolerance: Equatable {
        case absolute(Double)
        case percent(Double)
    }

    /// How a typed figure stands to the expected one.
    enum Comparison {
        case equal
        case missingUnit
        /// Right, but with words that nobody can check.
        case surplusWords
        case unequal
    }
}

extension Figure {
    /// Compares a typed figure with this one, the expected one: by value, within the tolerance, in its unit.
    func compare(_ typed: Figure) -> Comparison {
        guard let converted = converted(typed), !(unit == .beforeCommonEra && typed.isOfCommonEra) else {
            return .unequal
        }
        guard isNear(converted.value, value, typed: typed) else { return .unequal }
        switch (upper, converted.upper) {
        case (nil, nil): break
        case (let end?, let typedEnd?) where isNear(typedEnd, end, typed: typed): break
        default: return .unequal
        }
        if typed.unknownWords > 0 { return unit == nil ? .surplusWords : .unequal }
        if unit != nil, converted.unit == nil || isDegreeWithoutSign(typed) { return .missingUnit }
        return .equal
    }

    /// The typed figure in the unit of this one; nil if it measures something else.
    private func converted(_ typed: Figure) -> Figure? {
        guard let typedUnit = typed.unit else { return fraction(typed) ?? typed }
        guard let unit else { return typedUnit == .beforeCommonEra ? nil : plain(typed, typedUnit) }
        let read = isDegreeWithoutSign(typed) ? MeasureUnit.symbols["°" + typed.unitText] : typedUnit
        guard let read, let value = read.convert(typed.value, to: unit) else { return nil }
        var converted = typed
        converted.value = value
        converted.upper = typed.upper.flatMap { read.convert($0, to: unit) }
        return converted
    }

    /// 0.1 as the 10% that is expected.
    private func fraction(_ typed: Figure) -> Figure? {
        guard unit == .percent, typed.upper == nil, typed.value.magnitude <= 1, typed.halfStep < 0.5,
            isNear(typed.value * 100, value, typed: typed)
        else { return nil }
        var percent = typed
        percent.value *= 100
        percent.unit = unit
        return percent
    }

    /// A figure with a unit where none is expected: 10% is 0.1, 1.5M a million and a half.
    private func plain(_ typed: Figure, _ typedUnit: MeasureUnit) -> Figure {
        let factors = ["%": 0.01, "M": 1e6, "B": 1e9]
        guard let factor = factors[typed.unitText], typed.upper == nil,
            isNear(typed.value * factor, value, typed: typed)
        else { return typed }
        var plain = typed
        plain.value *= factor
        return plain
    }

    private func isDegreeWithoutSign(_ typed: Figure) -> Bool {
        unit?.dimension == "temperature" && (typed.unitText == "C" || typed.unitText == "F")
    }

    private func isNear(_ typedValue: Double, _ expected: Double, typed: Figure) -> Bool {
        let difference = abs(typedValue - expected)
        let rounding = max(abs(expected), abs(typedValue)) * 1e-9
        switch tolerance {
        case .absolute(let width): return difference <= width + rounding
        case .percent(let percent): return difference <= abs(expected) * percent / 100 + rounding
        case nil: return difference <= rounding || isRoundedConversion(difference, expected, typed: typed)
        }
    }

    /// A value converted from another unit cannot be exact: it counts to half a step of its last digit, where
    /// that is within half a percent.
    private func isRoundedConversion(_ difference: Double, _ expected: Double, typed: Figure) -> Bool {
        guard let unit, let typedUnit = typed.unit, unit != typedUnit else { return false }
        let step = typed.halfStep * typedUnit.factor / unit.factor
        return difference <= step && step <= abs(expected) * 0.005
    }
}
