extension FigureReader {
    mutating func takeWord(_ phrase: String, _ symbol: String) -> Bool {
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

    func unitPhrase(at start: Int) -> (MeasureUnit, Int)? {
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
