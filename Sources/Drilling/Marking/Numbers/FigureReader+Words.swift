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
        if !tables.gluedAnd.isEmpty, phrase.count > 2, phrase.hasPrefix(tables.gluedAnd) {
            let rest = String(phrase.dropFirst(tables.gluedAnd.count))
            if let meaning = tables.meaning(of: rest, symbol: rest) { return apply(meaning, symbol: rest) }
        }
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
        case .half: return take(0.5, halfStep: 0, isFraction: true)
        case .scale(let power):
            if numbers == 0, !take(1, halfStep: 0) { return false }
            scale(byPowerOfTen: power)
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
        return takeSummand(value)
    }

    /// What follows a rounder number without a word between is added: "a hundred and five", "1 million 200 thousand".
    mutating func takeSummand(_ value: Double) -> Bool {
        guard figure.upper == nil, figure.unit == nil, figure.value >= 20 else { return false }
        let room: Double = value < 10 ? 10 : value < 100 ? 100 : FigureLexer.power(of: 10, lastPower)
        guard value < room, value > 0, figure.value.truncatingRemainder(dividingBy: room) == 0 else {
            return false
        }
        figure.value += value
        figure.halfStep = 0
        return true
    }

    /// "Two hundred thousand" scales the whole, "two thousand five hundred" only what came after the thousand.
    private mutating func scale(byPowerOfTen power: Int) {
        let factor = FigureLexer.power(of: 10, power)
        let tail =
            lastPower > power
            ? figure.value.truncatingRemainder(dividingBy: FigureLexer.power(of: 10, lastPower)) : 0
        if tail > 0 {
            figure.value += tail * (factor - 1)
        } else if lastPower > power, figure.value > 0 {
            figure.value += factor
        } else {
            scale(by: factor)
            lastPower = power
        }
    }

    /// The `万` of 150万人, which no blank parts from the word after it.
    private mutating func takeGluedScale(_ phrase: String) -> Bool {
        guard numbers == 1, phrase.count > 1, let first = phrase.unicodeScalars.first, first.value >= 0x3000,
            case .scale(let power)? = tables.meaning(of: String(first), symbol: String(first))
        else { return false }
        scale(byPowerOfTen: power)
        let rest = String(phrase.dropFirst())
        if rest.isEmpty { return true }
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
