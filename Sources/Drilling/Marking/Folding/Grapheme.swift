/// One character as a learner sees it, folded: the base scalar in the low 21 bits, a hash of what joins it above.
typealias Grapheme = UInt64

extension Grapheme {
    /// The grapheme of an ASCII character.
    @inline(__always)
    static func ascii(_ character: Unicode.Scalar) -> Grapheme { Grapheme(character.value) }

    static let blank = ascii(" ")
    static let hyphen = ascii("-")
    static let apostrophe = ascii("'")
    static let stop = ascii(".")
    static let comma = ascii(",")

    private static let baseMask: Grapheme = 0x1F_FFFF

    /// The base without what joins it.
    @inline(__always)
    var base: Grapheme { self & Grapheme.baseMask }

    @inline(__always)
    var isDigit: Bool { self &- 0x30 < 10 }

    /// The same grapheme with one more scalar joined to it (FNV-1a over the upper bits).
    @inline(__always)
    func joined(by scalar: UInt32) -> Grapheme {
        let tail = ((self >> 21) ^ Grapheme(scalar)) &* 0x100_0000_01B3
        return (tail << 21) | base
    }

    /// The base scalar as text; what joined it is lost.
    var scalar: Unicode.Scalar { Unicode.Scalar(UInt32(base)) ?? "\u{FFFD}" }
}

extension Collection where Element == Grapheme {
    /// A hash that is the same in every process (FNV-1a).
    @inline(__always)
    var fingerprint: UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for grapheme in self {
            hash = (hash ^ grapheme) &* 0x100_0000_01B3
            hash ^= hash >> 29
        }
        return hash
    }
}

/// What a grapheme is to the reader of words.
enum GraphemeKind {
    case letter
    case digit
    /// A sign that carries meaning and stands as a word of its own: `&`, `%`, `+`, `€`.
    case sign
    case apostrophe
    case stop
    /// Hyphens, commas, brackets, quotation marks: they part words and are dropped.
    case gap

    @inline(__always)
    init(_ grapheme: Grapheme) {
        let value = UInt32(truncatingIfNeeded: grapheme.base)
        switch value {
        case 0x61...0x7A, 0x41...0x5A: self = .letter
        // A digit with a mark on it counts nothing.
        case 0x30...0x39: self = grapheme.isDigit ? .digit : .letter
        case 0x27: self = .apostrophe
        case 0x2E: self = .stop
        case 0x24...0x26, 0x2B, 0x3C...0x3E: self = .sign
        case 0..<0x80: self = .gap
        default: self.init(beyondASCII: value)
        }
    }

    private init(beyondASCII value: UInt32) {
        switch value {
        case 0xB0, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x370...0x377, 0x386...0x3FF, 0x400...0x52F,
            0x5D0...0x5EA, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x4E00...0x9FFF,
            0xAC00...0xD7A3:
            self = .letter
        case 0x2030: self = .sign
        default:
            self = GraphemeKind(category: Unicode.Scalar(value)?.properties.generalCategory)
        }
    }

    private init(category: Unicode.GeneralCategory?) {
        switch category {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation, .modifierSymbol, .spaceSeparator,
            .lineSeparator, .paragraphSeparator, .control, .format, nil:
            self = .gap
        case .mathSymbol, .currencySymbol, .otherSymbol:
            self = .sign
        default:
            self = .letter
        }
    }
}
