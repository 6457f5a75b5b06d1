extension Quantity {
    /// What an answer's text is, if it begins with a number.
    enum Reading: Equatable {
        case quantity(Quantity)
        /// A year or other four digits, a date, a phrase that a number begins.
        case text
        /// A number and a word that is in no table.
        case unknownUnit(String)
        case badTolerance(String)
    }

    /// The signs that stand before their number.
    static let prefixes = ["$", "€", "£", "¥", "₹", "US$"]

    /// Reads `NUMBER [± NUMBER[%]] [unit]`, all of the text or nothing.
    static func read(_ text: String) -> Reading {
        let bytes = Array(text.utf8)
        let prefix = prefixes.first { text.hasPrefix($0) && !text.dropFirst($0.count).hasPrefix(" ") }
        let start = prefix?.utf8.count ?? 0
        guard let number = NumberText.read(bytes, at: start) else { return .text }
        var quantity = Quantity(
            text: bytes.string(start..<number.end), value: number.value, unit: prefix)
        var rest = bytes.skippingBlanks(from: number.end, limit: bytes.count)
        if let sign = plusMinus(bytes, at: rest) {
            let from = bytes.skippingBlanks(from: rest + sign, limit: bytes.count)
            guard let tolerance = tolerance(bytes, at: from) else {
                return .badTolerance(bytes.string(from..<bytes.count))
            }
            quantity.tolerance = tolerance.value
            rest = bytes.skippingBlanks(from: tolerance.end, limit: bytes.count)
        }
        return finish(quantity, rest: bytes.string(rest..<bytes.count), count: bytes.count)
    }

    private static func finish(_ quantity: Quantity, rest: String, count: Int) -> Reading {
        var quantity = quantity
        if rest.isEmpty {
            let isYear = count == 4 && quantity.text.utf8.allSatisfy(\.isDigit)
            return isYear && quantity.tolerance == nil && quantity.unit == nil ? .text : .quantity(quantity)
        }
        guard quantity.unit == nil else { return .text }
        guard Unit.named(rest) != nil else {
            let isWord = quantity.tolerance != nil || !rest.contains(" ")
            return isWord && !isDate(rest) ? .unknownUnit(rest) : .text
        }
        quantity.unit = rest
        return .quantity(quantity)
    }

    private static func isDate(_ word: String) -> Bool {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December",
        ]
        return months.contains(word) || !(word.utf8.first?.isASCIILetter ?? false)
    }

    /// The length of `±`, `+-` or `+/-` at the index.
    private static func plusMinus(_ bytes: [UInt8], at index: Int) -> Int? {
        if bytes.has("\u{B1}", at: index, limit: bytes.count) { return 2 }
        if bytes.has("+/-", at: index, limit: bytes.count) { return 3 }
        return bytes.has("+-", at: index, limit: bytes.count) ? 2 : nil
    }

    private static func tolerance(_ bytes: [UInt8], at index: Int) -> (value: Tolerance, end: Int)? {
        guard let number = NumberText.read(bytes, at: index), number.value >= 0 else { return nil }
        let text = bytes.string(index..<number.end)
        if number.end < bytes.count, bytes[number.end] == UInt8(ascii: "%") {
            return (.percent(number.value, text: text), number.end + 1)
        }
        return (.absolute(number.value, text: text), number.end)
    }
}

extension [UInt8] {
    /// Whether a number, a sign or a currency may begin at the index; letters never do, but for `US$`.
    func mayBeginNumber(_ index: Int) -> Bool {
        let byte = self[index]
        return !byte.isASCIILetter || byte == UInt8(ascii: "U")
    }
}

extension Quantity {
    /// Reads what `description` writes; nothing if the text is no number card's answer.
    package init?(_ text: String) {
        guard case .quantity(let quantity) = Quantity.read(text) else { return nil }
        self = quantity
    }

    /// The number and the unit that a learner typed; the unit may be missing or in no table.
    package static func typed(_ text: String) -> (value: Double, unit: String?)? {
        let bytes = Array(text.utf8)
        let span = bytes.trimmed(0..<bytes.count)
        let line = bytes.string(span)
        let prefix = prefixes.last { line.hasPrefix($0) }
        let start = bytes.skippingBlanks(
            from: span.lowerBound + (prefix?.utf8.count ?? 0), limit: bytes.count)
        guard let number = NumberText.read(bytes, at: start) else { return nil }
        let rest = bytes.string(bytes.trimmed(number.end..<max(span.upperBound, number.end)))
        guard prefix == nil || rest.isEmpty else { return nil }
        return (number.value, prefix ?? (rest.isEmpty ? nil : rest))
    }

    /// As it stands in a deck.
    package var written: String {
        var text = text
        if let unit, Quantity.prefixes.contains(unit) { text = unit + text }
        switch tolerance {
        case .absolute(_, let distance)?: text += " ± \(distance)"
        case .percent(_, let distance)?: text += " ± \(distance)%"
        case nil: break
        }
        if let unit, !Quantity.prefixes.contains(unit) { text += " " + unit }
        return text
    }

    /// Whether a number is within the tolerance, in this quantity's own unit or, if both are known, in another.
    package func accepts(_ number: Double, unit otherUnit: String? = nil) -> Bool {
        guard let number = converted(number, from: otherUnit) else { return false }
        let distance =
            switch tolerance {
            case .absolute(let distance, _)?: distance
            case .percent(let percent, _)?: abs(value) * percent / 100
            case nil: 0.0
            }
        return abs(number - value) <= distance + max(abs(value), abs(number)) * 1e-9
    }

    private func converted(_ number: Double, from other: String?) -> Double? {
        guard let other else { return number }
        guard let unit, let own = Unit.named(unit), let from = Unit.named(other) else { return nil }
        return from.convert(number, to: own)
    }
}
