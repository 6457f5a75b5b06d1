import Foundation

/// Brings both sides of a comparison to one form: NFKC, case folded, one kind of dash, quotation mark and blank.
///
/// Dropped: control and bidi characters, niqqud and cantillation, stress marks on Cyrillic letters. Equal: ё and
/// е, ß and ss, superscript and plain digits after a letter.
enum Folding {
    /// The graphemes of a text, folded; case is kept for units and code.
    static func fold(_ text: String, keepsCase: Bool = false) -> [Grapheme] {
        var text = text
        if let ascii = text.utf8.withContiguousStorageIfAvailable({ foldASCII($0, keepsCase: keepsCase) }),
            let ascii
        {
            return ascii
        }
        var folder = Folder(keepsCase: keepsCase, capacity: text.utf8.count)
        if text.unicodeScalars.allSatisfy({ isComposed($0.value) }) {
            for scalar in text.unicodeScalars { folder.append(scalar.value) }
        } else {
            text = spellOut(text).precomposedStringWithCompatibilityMapping
            for scalar in text.unicodeScalars { folder.append(scalar.value) }
        }
        return folder.graphemes
    }

    private static func foldASCII(_ bytes: UnsafeBufferPointer<UInt8>, keepsCase: Bool) -> [Grapheme]? {
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        return [Grapheme](unsafeUninitializedCapacity: bytes.count) { buffer, count in
            for byte in bytes {
                let folded = fold(ascii: UInt32(byte), keepsCase: keepsCase)
                guard folded != 0 else { continue }
                buffer[count] = Grapheme(folded)
                count += 1
            }
        }
    }

    /// An ASCII character folded; 0 for one that is dropped.
    @inline(__always)
    static func fold(ascii value: UInt32, keepsCase: Bool) -> UInt32 {
        switch value {
        case 0x41...0x5A: keepsCase ? value : value | 0x20
        case 0x60: 0x27
        case 0x09...0x0D: 0x20
        case 0..<0x20, 0x7F: 0
        default: value
        }
    }

    /// Whether NFKC leaves a scalar as it is whatever stands beside it: the letters of the eight languages.
    @inline(__always)
    private static func isComposed(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x80, 0xA1...0xA7, 0xA9, 0xAB, 0xB0, 0xB1, 0xB7, 0xBB, 0xBF, 0xC0...0x131, 0x134...0x13E,
            0x141...0x148, 0x14A...0x17E, 0x400...0x45F,
            0x5D0...0x5EA, 0x2010, 0x20AC, 0x2013...0x2015, 0x2018...0x201E, 0x3001...0x3002, 0x300C...0x300D,
            0x3041...0x3096, 0x30A1...0x30FC, 0x4E00...0x9FFF:
            true
        default:
            false
        }
    }

    /// Writes out what NFKC would run together: `1½` as `1 1/2`, `10⁶` as `10^6`; and accents that stand alone.
    private static func spellOut(_ text: String) -> String {
        var spelled = ""
        var isRaised = false
        for scalar in text.unicodeScalars {
            let wasRaised = isRaised
            isRaised = false
            switch scalar.value {
            case 0xBC...0xBE, 0x2150...0x215E:
                spelled.unicodeScalars.append(" ")
                spelled.unicodeScalars.append(scalar)
            case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079, 0x207B:
                if !wasRaised { spelled.unicodeScalars.append("^") }
                isRaised = true
                spelled.unicodeScalars.append(scalar)
            case 0xB4: spelled.unicodeScalars.append("'")
            default: spelled.unicodeScalars.append(scalar)
            }
        }
        return spelled
    }
}

/// Collects graphemes from scalars in NFKC.
private struct Folder {
    var graphemes: [Grapheme] = []
    let keepsCase: Bool
    private var joinsNext = false
    private var hasOpenFlag = false

    init(keepsCase: Bool, capacity: Int) {
        self.keepsCase = keepsCase
        graphemes.reserveCapacity(capacity)
    }

    mutating func append(_ value: UInt32) {
        if value < 0x80 {
            let folded = Folding.fold(ascii: value, keepsCase: keepsCase)
            if folded != 0 { push(folded) }
            return
        }
        switch value {
        case 0xDF, 0x1E9E:
            push(0x73)
            push(0x73)
        case 0x401, 0x451: push(keepsCase && value == 0x401 ? 0x415 : 0x435)
        case 0xC0...0xDE where value != 0xD7: push(keepsCase ? value : value + 0x20)
        case 0x410...0x42F: push(keepsCase ? value : value + 0x20)
        case 0x400...0x40F: push(keepsCase ? value : value + 0x50)
        case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7: break
        case 0xDF...0xFF, 0x430...0x45F, 0x5D0...0x5EA, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC,
            0x4E00...0x9FFF:
            push(value)
        default: appendRare(value)
        }
    }

    private mutating func appendRare(_ value: UInt32) {
        switch value {
        case 0x2010...0x2015, 0x2212, 0x5BE, 0x301C, 0x2043, 0xFE63: push(0x2D)
        case 0x2018...0x201B, 0x2032, 0x2B9...0x2BC, 0x5F3, 0x2035: push(0x27)
        case 0x201C...0x201F, 0x2033, 0xAB, 0xBB, 0x2039, 0x203A, 0x5F4, 0x300C...0x300F: push(0x22)
        case 0x2044, 0x2215: push(0x2F)
        case 0x3C2: push(0x3C3)
        case 0x640, 0xFE00...0xFE0F, 0xE0100...0xE01EF: break
        case 0x1F1E6...0x1F1FF: appendFlag(value)
        default: appendByProperties(value)
        }
    }

    /// Two regional indicators make one flag.
    private mutating func appendFlag(_ value: UInt32) {
        let closes = hasOpenFlag
        if closes { join(value) } else { push(value) }
        hasOpenFlag = !closes
    }

    private mutating func appendByProperties(_ value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else { return }
        let properties = scalar.properties
        if value == 0x200D {
            joinsNext = (graphemes.last.map { $0.base } ?? 0) >= 0x2190
        } else if properties.isWhitespace {
            push(0x20)
        } else if properties.isGraphemeExtend || properties.generalCategory == .spacingMark
            || properties.isEmojiModifier
        {
            let isStress = (value == 0x301 || value == 0x300) && (0x400..<0x530).contains(graphemes.last ?? 0)
            if !isStress { join(value) }
        } else if properties.generalCategory != .control && properties.generalCategory != .format {
            pushLowered(scalar)
        }
    }

    private mutating func pushLowered(_ scalar: Unicode.Scalar) {
        let properties = scalar.properties
        if properties.numericType == .decimal, let digit = properties.numericValue {
            push(0x30 + UInt32(digit))
        } else if keepsCase || !properties.changesWhenLowercased {
            push(scalar.value)
        } else {
            for lowered in properties.lowercaseMapping.unicodeScalars {
                if lowered.properties.isGraphemeExtend { continue }
                push(lowered.value)
            }
        }
    }

    private mutating func push(_ value: UInt32) {
        if joinsNext {
            join(value)
        } else {
            graphemes.append(Grapheme(value))
        }
        joinsNext = false
        hasOpenFlag = false
    }

    private mutating func join(_ value: UInt32) {
        joinsNext = false
        guard let last = graphemes.popLast() else { return graphemes.append(Grapheme(value)) }
        graphemes.append(last.joined(by: value))
    }
}
