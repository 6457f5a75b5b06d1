import Cards

extension AnswerKey.Alternatives {
    /// The key of a number that the deck's reader has read.
    ///
    /// It is read again in the deck's language, which decides what 1.000 is; what only the deck's table knows stands
    /// as the deck's reader has it.
    init(quantity: Quantity, tools: Tools) {
        if case .figure(let figure) = FigureReader.read(quantity.written, tables: tools.figures),
            figure.unknownWords == 0, figure.unit != nil || quantity.unit == nil || quantity.isScaled
        {
            self.init(figure: figure, display: quantity.written)
        } else {
            self.init(figure: Figure(quantity), display: quantity.written)
        }
    }
}

extension Quantity {
    /// Whether the unit is no more than a scale word: 1.5 million.
    fileprivate var isScaled: Bool {
        unit.flatMap(Unit.named)?.dimension == .count
    }
}

extension Figure {
    fileprivate init(_ quantity: Quantity) {
        self.init(value: quantity.value)
        tolerance = quantity.tolerance.map { tolerance in
            switch tolerance {
            case .absolute(let width, _): .absolute(width)
            case .percent(let percent, _): .percent(percent)
            }
        }
        guard let symbol = quantity.unit else { return }
        unitText = symbol
        unit = MeasureUnit.named(symbol) ?? MeasureUnit(dimension: "=" + symbol, factor: 1)
    }
}
