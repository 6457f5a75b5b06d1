import Foundation

/// Reads a figure from text: words of company, sign, number, scale, range, tolerance and unit.
struct FigureReader {
    private let tokens: [FigureToken]
    private let tables: FigureTables
    private var index = 0
    private var figure = Figure(value: 0)
    private var numbers = 0
    private var isNegative = false
    private var isSumOpen = false

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
        let tokens = FigureLexer.tokens(of: text, decimal: tables.decimal)
        var reader = FigureReader(tokens: tokens, tables: tables)
        return reader.read()
    }

    private init(tokens: [FigureToken], tables: FigureTables) {
        self.tokens = tokens
        self.tables = tables
    }

    private mutating func read() -> Reading {
        let hasDigits = tokens.contains { if case .number = $0 { true } else { false } }
        while index < tokens.count {
            guard readNext() else { return hasDigits || numbers > 0 ? .contrary : .absent }
        }
        guard numbers > 0 else { return .absent }
        return .figure(figure)
    }

    /// Takes the next part in; false if it makes the whole no figure.
    private mutating func readNext() -> Bool {
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

    private func isNumber(at index: Int) -> Bool {
        guard index < tokens.count, case .number = tokens[index] else { return false }
        return true
    }

    private mutating func take(_ value: Double, halfStep: Double, isFraction: Bool = false) -> Bool {
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
        return isSumOpen ? takeAddend(value) : false
    }

    /// `1 h 30 min`, `5 ft 11 in`: the second unit is smaller and of the same dimension.
    private mutating func takeAddend(_ value: Double) -> Bool {
        guard let unit = figure.unit, let (addend, length) = unitPhrase(at: index),
            addend.factor < unit.factor,
            let converted = addend.convert(value, to: unit), unit.offset == 0
        else { return false }
        figure.value += converted
        index += length
        return true
    }

    private mutating func takeUpperEnd() -> Bool {
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

    private mutating func takeTolerance() -> Bool {
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
    private mutating func takePowerOfTen() -> Bool {
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
    private mutating func takePower() -> Bool {
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

    private mutating func scale(by factor: Double) {
        figure.value *= factor
        figure.upper? *= factor
        if case .absolute(let width) = figure.tolerance { figure.tolerance = .absolute(width * factor) }
        figure.halfStep *= factor
    }
}

extension FigureReader {
    private mutating func takeWord(_ phrase: String, _ symbol: String) -> Bool {
        if numbers == 1, tables.isRange(phrase), isNumber(at: index) { return takeUpperEnd() }
        if phrase == "x", numbers == 1, isNumber(at: index), takePowerOfTen() { return true }
        for length in stride(from: tables.longest, through: 1, by: -1) {
            guard let (phrase, symbol) = words(at: index - 1, length: length) else { continue }
            let isLeading = numbers == 0
            let meaning =
                isLeading
                ? tables.leadingMeaning(of: phrase, symbol: symbol)
                : tables.meaning(of: phrase, symbol: symbol)
            guard let meaning else { continue }
            index += length - 1
            return apply(meaning, symbol: symbol)
        }
        if takeGluedScale(phrase) { return true }
        figure.unknownWords += 1
        return true
    }

    private mutating func apply(_ meaning: FigureTables.Meaning, symbol: String) -> Bool {
        switch meaning {
        case .unit(let unit): return take(unit, symbol: symbol)
        case .company: return true
        case .commonEra:
            figure.isOfCommonEra = true
            return figure.unit == nil
        case .contrary: return false
        case .minus:
            isNegative.toggle()
            return numbers == 0
        case .number(let value): return takeNumberWord(value)
        case .scale(let power):
            if numbers == 0, !take(1, halfStep: 0) { return false }
            scale(by: FigureLexer.power(of: 10, power))
            return true
        }
    }

    private mutating func take(_ unit: MeasureUnit, symbol: String) -> Bool {
        guard figure.unit == nil || figure.unit == unit else { return false }
        figure.unit = unit
        figure.unitText = symbol
        isSumOpen = numbers > 0
        return true
    }

    /// "forty two": tens and units add up; "two dozen" multiplies.
    private mutating func takeNumberWord(_ value: Double) -> Bool {
        guard numbers > 0 else { return take(value, halfStep: 0) }
        if value == 12 {
            scale(by: 12)
            return true
        }
        guard figure.halfStep == 0, figure.value >= 20, value < 10,
            figure.value.truncatingRemainder(dividingBy: 10) == 0
        else { return false }
        figure.value += value
        return true
    }

    /// The `万` of 150万人, which no blank parts from the word after it.
    private mutating func takeGluedScale(_ phrase: String) -> Bool {
        guard numbers == 1, phrase.count > 1, let first = phrase.unicodeScalars.first, first.value >= 0x3000,
            case .scale(let power)? = tables.meaning(of: String(first), symbol: String(first))
        else { return false }
        scale(by: FigureLexer.power(of: 10, power))
        let rest = String(phrase.dropFirst())
        switch tables.meaning(of: rest, symbol: rest) {
        case .company?: return true
        case .unit(let unit)?: return take(unit, symbol: rest)
        default: figure.unknownWords += 1
        }
        return true
    }

    /// Consecutive words joined by blanks.
    private func words(at start: Int, length: Int) -> (phrase: String, symbol: String)? {
        guard start + length <= tokens.count else { return nil }
        var phrases: [String] = []
        var symbols: [String] = []
        for token in tokens[start..<start + length] {
            guard case .word(let phrase, let symbol) = token else { return nil }
            phrases.append(phrase)
            symbols.append(symbol)
        }
        return (phrases.joined(separator: " "), symbols.joined(separator: " "))
    }

    private func unitPhrase(at start: Int) -> (MeasureUnit, Int)? {
        for length in stride(from: tables.longest, through: 1, by: -1) {
            if let (phrase, symbol) = words(at: start, length: length),
                case .unit(let unit)? = tables.meaning(of: phrase, symbol: symbol)
            {
                return (unit, length)
            }
        }
        return nil
    }
}
