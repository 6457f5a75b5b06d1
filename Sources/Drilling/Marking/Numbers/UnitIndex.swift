import Cards

/// Every unit: those of decks, and the rows that only typed answers need.
struct UnitIndex: Sendable {
    private(set) var symbols: [String: MeasureUnit] = [:]
    private(set) var names: [String: MeasureUnit] = [:]

    static let all = UnitIndex()

    private init() {
        // Scale words are read with the number, so that 1.5 million equals 1,500,000.
        let scales = ["hundred", "thousand", "million", "billion", "trillion"]
        for (symbol, unit) in Unit.table where !scales.contains(where: symbol.hasPrefix) {
            add(MeasureUnit(unit), asWritten: symbol)
        }
        for line in UnitTable.lines.split(separator: "\n") { addRow(line) }
    }

    /// A word of four letters or more is a name, whatever its case; anything else a symbol.
    private mutating func add(_ unit: MeasureUnit, asWritten symbol: String) {
        let isWord = symbol.count >= 4 && symbol.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" }
        if !isWord || symbol.contains(where: \.isUppercase) { symbols[UnitIndex.normal(symbol)] = unit }
        if isWord { names[UnitIndex.folded(symbol)] = unit }
    }

    private mutating func addRow(_ line: Substring) {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        let head = fields[0].split(separator: " ")
        guard fields.count == 3, let first = head.first, let unit = unit(of: head) else { return }
        let written = fields[1].split(separator: " ").map { String($0).replacing("_", with: " ") }
        let words = fields[2].split(separator: " ").map { String($0).replacing("_", with: " ") }
        for symbol in written { symbols[UnitIndex.normal(symbol)] = unit }
        for word in words { names[UnitIndex.folded(word)] = unit }
        if first.hasPrefix("*") { addPrefixed(unit, written, words) }
    }

    /// `=m`: the unit of decks with that symbol; else dimension and factor.
    private func unit(of head: [Substring]) -> MeasureUnit? {
        let name = head.first?.drop { $0 == "*" } ?? ""
        if name.hasPrefix("=") { return Unit.named(String(name.dropFirst())).map(MeasureUnit.init) }
        guard head.count == 2, let factor = Double(head[1]) else { return nil }
        return MeasureUnit(dimension: String(name), factor: factor)
    }

    private mutating func addPrefixed(_ unit: MeasureUnit, _ written: [String], _ words: [String]) {
        for prefix in UnitTable.prefixes {
            var scaled = unit
            scaled.factor *= prefix.factor
            for symbol in written {
                for mark in prefix.symbols where symbols[UnitIndex.normal(mark + symbol)] == nil {
                    symbols[UnitIndex.normal(mark + symbol)] = scaled
                }
            }
            for word in words {
                for name in prefix.names { names[UnitIndex.folded(name + word)] = scaled }
            }
        }
    }

    /// A symbol as the reader of figures sees it: folded but for case, without `^` and full stops.
    static func normal(_ symbol: String) -> String {
        Folding.text(Folding.fold(symbol, keepsCase: true).filter { $0 != .ascii("^") && $0 != .stop })
    }

    /// A name as the reader of figures sees it: folded, hyphens as blanks.
    static func folded(_ name: String) -> String {
        Folding.text(Folding.fold(name).map { $0 == .hyphen ? .blank : $0 })
    }
}
