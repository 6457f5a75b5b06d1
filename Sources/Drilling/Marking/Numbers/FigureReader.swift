import Foundation

/// Reads a figure from text: words of company, sign, number, scale, range, tolerance and unit.
struct FigureReader {
    let tokens: [FigureToken]
    let tables: FigureTables
    var index = 0
    var figure = Figure(value: 0)
    var numbers = 0
    var isNegative = false
    var isSumOpen = false
    /// The power of ten of the last scale word that scaled the whole.
    var lastPower = 0

    /// What a text turned out to be.
    enum Reading {
        case figure(Figure)
        /// Digits are there, but in no form that can be right: two numbers, a bound, a choice.
        case contrary
        /// No number at all.
        case absent
    }

    static func read(_ text: String, tables: FigureTables) -> Reading {
        guard text.utf8.count <= 1_000 else { return .contrary }
        let tokens = FigureLexer.tokens(of: text, tables: tables)
        var reader = FigureReader(tokens: tokens, tables: tables)
        return reader.read()
    }

    private init(tokens: [FigureToken], tables: FigureTables) {
        self.tokens = tokens
        self.tables = tables
    }

    mutating func read() -> Reading {
        let hasDigits = tokens.contains { if case .number = $0 { true } else { false } }
        while index < tokens.count {
            guard readNext() else { return hasDigits || numbers > 0 ? .contrary : .absent }
        }
        guard numbers > 0 else { return .absent }
        return .figure(figure)
    }

    /// Takes the next part in; false if it makes the whole no figure.
    mutating func readNext() -> Bool {
        let token = tokens[index]
        index += 1
        switch token {
        case .number(let value, let halfStep, let isFraction, let isMalformed):
            guard !isMalformed else { return false }
            return take(value, halfStep: halfStep, isFraction: isFraction)
        case .dash(let isSign):
            if isSign, numbers == 0 {
                isNegative.toggle()
            } else if numbers > 0, isNumber(at: index) {
                return takeUpperEnd()
            }
            return true
        case .plusMinus: return takeTolerance()
        case .times: return takePowerOfTen()
        case .caret: return takePower()
        case .word(let phrase, let symbol): return takeWord(phrase, symbol)
        }
    }

    func isNumber(at index: Int) -> Bool {
        guard index < tokens.count, case .number = tokens[index] else { return false }
        return true
    }

    mutating func take(_ value: Double, halfStep: Double, isFraction: Bool = false) -> Bool {
        if numbers == 0 {
            figure.value = isNegative ? -value : value
            figure.halfStep = halfStep
            numbers = 1
            return true
        }
        guard figure.upper == nil else { return false }
        if isFraction, figure.unit == nil, figure.value == figure.value.rounded() {
            figure.value += figure.value < 0 || isNegative ? -value : value
            return true
        }
        if isSumOpen { return takeAddend(value) }
        return lastPower > 0 && takeSummand(value)
    }

    /// `1 h 30 min`, `5 ft 11 in`: the second unit is smaller and of the same dimension.
    mutating func takeAddend(_ value: Double) -> Bool {
        guard let unit = figure.unit, let (addend, length) = unitPhrase(at: index),
            addend.factor < unit.factor,
            let converted = addend.convert(value, to: unit), unit.offset == 0
        else { return false }
        figure.value += converted
        index += length
        return true
    }

    mutating func takeUpperEnd() -> Bool {
        guard figure.upper == nil, numbers == 1, case .number(var value, _, _, false) = tokens[index] else {
            return false
        }
        index += 1
        if value < figure.value { value = FigureReader.completed(value, after: figure.value) }
        figure.upper = value
        return true
    }

    /// The `18` of 1914-18 is 1918.
    private static func completed(_ value: Double, after first: Double) -> Double {
        for power in [10.0, 100, 1000] where value >= power / 10 && value < power {
            let whole = (first / power).rounded(.down) * power + value
            if whole > first { return whole }
        }
        return value
    }

    mutating func takeTolerance() -> Bool {
        guard numbers > 0, index < tokens.count, case .number(let value, _, _, false) = tokens[index] else {
            return numbers == 0
        }
        index += 1
        if index < tokens.count, case .word("%", _) = tokens[index] {
            figure.tolerance = .percent(value)
            index += 1
        } else {
            figure.tolerance = .absolute(value)
        }
        return true
    }

    /// `× 10^6` after a number.
    mutating func takePowerOfTen() -> Bool {
        guard numbers == 1, isNumber(at: index), case .number(10, _, _, false) = tokens[index],
            index + 1 < tokens.count, case .caret = tokens[index + 1]
        else { return false }
        index += 2
        var sign = 1.0
        if index < tokens.count, case .dash = tokens[index] {
            sign = -1
            index += 1
        }
        guard index < tokens.count, case .number(let exponent, _, _, false) = tokens[index], exponent < 400
        else {
            return false
        }
        index += 1
        scale(by: FigureLexer.power(of: 10, Int(sign * exponent)))
        return true
    }

    /// `10^6`: the number so far is the base.
    mutating func takePower() -> Bool {
        guard numbers == 1, figure.unit == nil, figure.upper == nil else { return false }
        var sign = 1.0
        if index < tokens.count, case .dash = tokens[index] {
            sign = -1
            index += 1
        }
        guard index < tokens.count, case .number(let exponent, _, _, false) = tokens[index] else {
            return false
        }
        index += 1
        figure.value = pow(figure.value, sign * exponent)
        return figure.value.isFinite
    }

    mutating func scale(by factor: Double) {
        figure.value *= factor
        figure.upper? *= factor
        if case .absolute(let width) = figure.tolerance { figure.tolerance = .absolute(width * factor) }
        figure.halfStep *= factor
    }
}
