import Testing

@testable import Cards

@Test(
    arguments: [
        ("28", 28.0, nil, nil), ("1,234,567", 1_234_567, nil, nil), ("1 234", 1234, nil, nil),
        ("0,5", 0.5, nil, nil),
        ("-3.5 °C", -3.5, nil, "°C"), ("\u{2212}4", -4, nil, nil), ("1.5e3 km", 1500, nil, "km"),
        ("40%", 40, nil, "%"),
        ("$40", 40, nil, "$"), ("5 million people", 5, nil, "million people"), ("2014 ± 3", 2014, 3, nil),
        ("28 +/- 2 km", 28, 2, "km"), ("1e400", nil, nil, nil), ("2014", nil, nil, nil),
        ("14 March", nil, nil, nil),
        ("12,34,56", nil, nil, nil), ("", nil, nil, nil), ("-", nil, nil, nil), ("5 ±", nil, nil, nil),
    ] as [(String, Double?, Double?, String?)])
func `an answer is a number when all of it is one`(
    text: String, value: Double?, tolerance: Double?, unit: String?
) {
    let quantity = Quantity(text)
    #expect(quantity?.value == value)
    #expect(quantity?.unit == unit)
    if let tolerance { #expect(quantity?.tolerance == .absolute(tolerance, text: "\(Int(tolerance))")) }
    if let quantity { #expect(Quantity(quantity.written) == quantity) }
}

@Test func `a number is right within its tolerance and in any unit of its kind`() throws {
    let span = try #require(Quantity("1.28 ± 1% km"))
    #expect(span.accepts(1.29))
    #expect(!span.accepts(1.3))
    #expect(span.accepts(1280, unit: "m"))
    #expect(span.accepts(0.795, unit: "mi"))
    #expect(!span.accepts(1.28, unit: "kg"))
    #expect(!span.accepts(1.28, unit: "parsec"))
    let warm = try #require(Quantity("20 °C"))
    #expect(warm.accepts(68, unit: "°F"))
    #expect(warm.accepts(293.15, unit: "K"))
    let aid = try #require(Quantity("1.2 billion dollars"))
    #expect(aid.accepts(1200, unit: "million dollars"))
    #expect(!aid.accepts(1.2, unit: "billion euros"))
}

@Test func `what a learner types is a number and a unit`() {
    #expect(Quantity.typed(" 2014 ")?.value == 2014)
    #expect(Quantity.typed("1,280 m")?.unit == "m")
    #expect(Quantity.typed("$ 40")?.unit == "$")
    #expect(Quantity.typed("about 3") == nil)
}

@Test func `no two units share a symbol`() {
    #expect(Unit.named("MB")?.factor == 1e6)
    #expect(Unit.named("Mb") == nil)
    #expect(Unit.named("m")?.dimension == .length)
    #expect(Unit.named("min")?.dimension == .time)
}
