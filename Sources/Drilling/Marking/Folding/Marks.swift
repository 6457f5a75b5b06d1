import Foundation

/// Letters without their marks: what is left when a learner's keyboard has no accents.
enum Marks {
    /// Whether two words differ in nothing but marks, or in the usual way of writing them without.
    static func areAllThatDiffers(_ left: ArraySlice<Grapheme>, _ right: ArraySlice<Grapheme>) -> Bool {
        let difference = abs(left.count - right.count)
        guard difference <= 1 + max(left.count, right.count) / 2 else { return false }
        return bare(left, spellsOut: false) == bare(right, spellsOut: false)
            || bare(left, spellsOut: true) == bare(right, spellsOut: true)
    }

    /// A word without marks and apostrophes.
    ///
    /// `spellsOut`: ä as ae, ø as oe, å as aa; otherwise as a and o.
    static func bare(_ word: ArraySlice<Grapheme>, spellsOut: Bool) -> [Grapheme] {
        var bare: [Grapheme] = []
        bare.reserveCapacity(word.count + 2)
        for grapheme in word where grapheme != .apostrophe {
            if grapheme < 0x80 {
                bare.append(grapheme)
            } else if spellsOut, let pair = spelledOut(grapheme) {
                bare += pair
            } else if let pair = ligature(grapheme) {
                bare += pair
            } else {
                bare.append(base(of: grapheme))
            }
        }
        return bare
    }

    private static func spelledOut(_ grapheme: Grapheme) -> [Grapheme]? {
        switch grapheme {
        case 0xE4: Marks.ae
        case 0xF6, 0xF8: Marks.oe
        case 0xFC: Marks.ue
        case 0xE5: Marks.aa
        default: nil
        }
    }

    private static func ligature(_ grapheme: Grapheme) -> [Grapheme]? {
        switch grapheme {
        case 0xE6: Marks.ae
        case 0x153: Marks.oe
        case 0xFE: Marks.th
        default: nil
        }
    }

    private static let ae: [Grapheme] = [.ascii("a"), .ascii("e")]
    private static let oe: [Grapheme] = [.ascii("o"), .ascii("e")]
    private static let ue: [Grapheme] = [.ascii("u"), .ascii("e")]
    private static let aa: [Grapheme] = [.ascii("a"), .ascii("a")]
    private static let th: [Grapheme] = [.ascii("t"), .ascii("h")]

    /// The letter under the marks of a Latin or Greek grapheme; any other as it is (й and が are letters).
    private static func base(of grapheme: Grapheme) -> Grapheme {
        let scalar = grapheme.base
        switch scalar {
        case 0xC0...0x24F: return table[Int(scalar - 0xC0)]
        case 0x370...0x3FF, 0x1E00...0x1FFF: return decomposed(scalar)
        case 0..<0x80: return scalar
        default: return grapheme
        }
    }

    /// U+00C0 to U+024F: too common to decompose each time.
    private static let table: [Grapheme] = (0xC0...0x24F).map { decomposed($0) }

    private static func decomposed(_ scalar: Grapheme) -> Grapheme {
        switch scalar {
        case 0xF8: return .ascii("o")
        case 0xF0, 0x111: return .ascii("d")
        case 0x142: return .ascii("l")
        case 0x131: return .ascii("i")
        case 0x127: return .ascii("h")
        default: break
        }
        let letter = String(Character(scalar.scalar)).decomposedStringWithCanonicalMapping
        return Grapheme(letter.unicodeScalars.first?.value ?? 0)
    }
}
