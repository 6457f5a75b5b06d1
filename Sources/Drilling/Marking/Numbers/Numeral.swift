import Foundation

/// A number as it was typed: its digits without separators, and what follows from the language.
struct Numeral {
    /// Digits with leading zeros, and a point where there is a fraction.
    var digits: [Grapheme]
    /// Where the text goes on after the number.
    var end: Int
    /// How many digits stand after the point.
    var decimals: Int
    /// Whether the groups make no number, as in a version or an address; `digits` is then the text itself.
    var isMalformed = false

    /// The value; 0 for digits beyond what a Double holds.
    var value: Double {
        var text = ""
        for digit in digits { text.unicodeScalars.append(digit.scalar) }
        return Double(text) ?? 0
    }

    /// Multiplies by a power of ten on the digits themselves, so that 1.5 million equals 1500000.
    mutating func shift(byPowerOfTen power: Int) {
        let point = digits.firstIndex(of: .stop) ?? digits.count
        var whole = Array(digits[..<point])
        var fraction = Array(digits[min(point + 1, digits.count)...])
        for _ in 0..<power {
            whole.append(fraction.isEmpty ? Grapheme.ascii("0") : fraction.removeFirst())
        }
        while whole.count > 1, whole[0] == .ascii("0") { whole.removeFirst() }
        while fraction.last == .ascii("0") { fraction.removeLast() }
        decimals = fraction.count
        digits = fraction.isEmpty ? whole : whole + [.stop] + fraction
    }
}

extension Numeral {
    /// Reads the number that starts at `start`, a digit, with the separators of the language.
    ///
    /// The last of two kinds of separator is the decimal one; a repeated one groups; a single one before three
    /// digits groups or not as the language has it; a single one before other counts of digits is decimal.
    init(in text: ArraySlice<Grapheme>, at start: Int, decimal: Grapheme) {
        var runs = [Run(separator: 0, start: start, end: Numeral.endOfDigits(in: text, from: start))]
        var end = runs[0].end
        while runs.count < 64, let next = Numeral.nextRun(in: text, at: end, after: runs) {
            runs.append(next)
            end = next.end
        }
        let decimalRun = Numeral.decimalRun(of: runs, decimal: decimal)
        guard let decimalRun else {
            self.init(digits: Array(text[start..<end]), end: end, decimals: 0, isMalformed: true)
            return
        }
        var digits: [Grapheme] = []
        digits.reserveCapacity(end - start)
        for (index, run) in runs.enumerated() {
            if index == decimalRun { digits.append(.stop) }
            digits.append(contentsOf: text[run.start..<run.end])
        }
        let decimals = decimalRun < runs.count ? runs[decimalRun].count : 0
        self.init(digits: digits, end: end, decimals: decimals)
    }

    /// Digits and the separator before them.
    private struct Run {
        var separator: Grapheme
        var start: Int
        var end: Int
        var count: Int { end - start }
    }

    private static func endOfDigits(in text: ArraySlice<Grapheme>, from start: Int) -> Int {
        var index = start
        while index < text.endIndex, text[index].isDigit { index += 1 }
        return index
    }

    private static func nextRun(in text: ArraySlice<Grapheme>, at end: Int, after runs: [Run]) -> Run? {
        guard end + 1 < text.endIndex, text[end + 1].isDigit else { return nil }
        let separator = text[end]
        let run = Run(separator: separator, start: end + 1, end: endOfDigits(in: text, from: end + 1))
        switch separator {
        case .stop, .comma: return run
        case .blank, .apostrophe:
            let groups = runs.dropFirst().allSatisfy { $0.separator == separator && $0.count == 3 }
            return run.count == 3 && runs[0].count <= 3 && groups ? run : nil
        default: return nil
        }
    }

    /// The index of the run after the decimal separator, the number of runs where there is none, or nil where
    /// the groups make no number.
    private static func decimalRun(of runs: [Run], decimal: Grapheme) -> Int? {
        guard let last = runs.dropFirst().last else { return runs.count }
        let groups = runs.dropFirst().dropLast()
        if groups.isEmpty {
            return isGroup(last, first: runs[0], decimal: decimal) ? runs.count : runs.count - 1
        }
        guard let kind = groups.first?.separator, groups.allSatisfy({ $0.separator == kind }) else {
            return nil
        }
        let isGrouped = groups.allSatisfy { (2...3).contains($0.count) } && runs[0].count <= 3
        guard isGrouped else { return nil }
        if last.separator != kind { return runs.count - 1 }
        return last.count == 3 ? runs.count : nil
    }

    private static func isGroup(_ run: Run, first: Run, decimal: Grapheme) -> Bool {
        switch run.separator {
        case .blank, .apostrophe: true
        case decimal: false
        default: run.count == 3 && first.count <= 3
        }
    }
}
