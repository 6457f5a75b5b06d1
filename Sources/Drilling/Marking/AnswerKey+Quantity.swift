import Cards

extension AnswerKey.Alternatives {
    /// The key of a number that the deck's reader has read: its value and tolerance stand as they are.
    init(quantity: Quantity, tools: Tools) {
        var figure = Figure(value: quantity.value)
        figure.tolerance = quantity.tolerance.map { tolerance in
            switch tolerance {
            case .absolute(let width, _): .absolute(width)
            case .percent(let percent, _): .percent(percent)
            }
        }
        if let unit = quantity.unit {
            figure.unitText = unit
            figure.unit = MeasureUnit.named(unit)
        }
        let display = [quantity.text, quantity.unit].compactMap { $0 }.joined(separator: " ")
        self.init(figure: figure, display: display)
    }
}

extension MeasureUnit {
    /// The unit of that symbol or name; a unit of its own where the table has none.
    fileprivate static func named(_ text: String) -> MeasureUnit {
        let symbol = normal(text)
        return symbols[symbol] ?? names[Folding.text(Folding.fold(text))]
            ?? MeasureUnit(dimension: "=" + symbol, factor: 1)
    }
}
