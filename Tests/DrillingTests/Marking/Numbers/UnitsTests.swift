import Cards
import Testing

@testable import Drilling

@Suite("Units of typed answers")
struct UnitsTests {
    @Test func `every unit of decks is known and means the same`() throws {
        for (symbol, unit) in Unit.table where unit.dimension != .count && !symbol.contains("illion") {
            guard !symbol.hasPrefix("thousand") else { continue }
            let known = try #require(MeasureUnit.named(symbol), "\(symbol)")
            #expect(known == MeasureUnit(unit), "\(symbol)")
        }
    }

    @Test func `every amount that a deck can hold is right as it is written`() {
        let marker = Marker(language: "en")
        for symbol in Unit.table.keys.sorted() {
            let text = Quantity.isPrefix(symbol) ? "\(symbol)5" : "5 \(symbol)"
            guard let quantity = Quantity(text) else {
                Issue.record("\(text) is no amount")
                continue
            }
            let key = marker.key(for: .quantity(quantity))
            let spaced = text.replacing("5", with: " 5 ")
            #expect(marker.mark(spaced, against: key).outcome == .right, "\(spaced)")
            #expect(marker.mark("6 \(symbol)", against: key).outcome == .wrong, "\(symbol)")
        }
    }
}

extension Quantity {
    fileprivate static func isPrefix(_ symbol: String) -> Bool {
        ["$", "€", "£", "¥", "₹", "US$"].contains(symbol)
    }
}
