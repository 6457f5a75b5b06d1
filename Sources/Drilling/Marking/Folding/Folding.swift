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
            // Once more for half-width kana, whose voicing marks Foundation leaves alone the first time.
            let hasVoicing = text.unicodeScalars.contains { $0.value == 0xFF9E || $0.value == 0xFF9F }
            text = spellOut(text).precomposedStringWithCompatibilityMapping
            if hasVoicing { text = text.precomposedStringWithCanonicalMapping }
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
            case 0xFF9E: spelled.unicodeScalars.append("\u{3099}")
            case 0xFF9F: spelled.unicodeScalars.append("\u{309A}")
            case 0xB4: spelled.unicodeScalars.append("'")
            default: spelled.unicodeScalars.append(scalar)
            }
        }
        return spelled
    }
}
