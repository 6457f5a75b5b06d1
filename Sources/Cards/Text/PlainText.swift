extension String {
    /// The text without anything that drives a terminal or turns the order of what is read.
    ///
    /// Line feeds stay. A tab becomes four blanks; a carriage return before a line feed goes, and every other line
    /// or page break (CR, VT, FF, NEL, U+2028, U+2029) becomes a blank. Escape sequences that begin with CSI or OSC
    /// go whole. All other control characters of C0 and C1, DEL, and the bidi controls (U+061C, U+200E, U+200F,
    /// U+202A to U+202E, U+2066 to U+2069) are dropped.
    package var withoutControls: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        var kept = String.UnicodeScalarView()
        var rest = unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\t": kept.append(contentsOf: "    ".unicodeScalars)
            case "\r" where rest.first == "\n": break
            case "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": kept.append(" ")
            case "\u{1B}": rest = rest.afterEscape
            case "\u{9B}": rest = rest.afterControlSequence
            case "\u{9D}": rest = rest.afterSystemCommand
            default: if !scalar.isControl { kept.append(scalar) }
            }
        }
        return String(kept)
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is dropped or replaced.
    fileprivate var isControl: Bool {
        switch value {
        case 0x0A: false
        case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

/// Escape sequences (ECMA-48), from behind their introducer; one that breaks off goes as far as it is one.
extension Substring.UnicodeScalarView {
    fileprivate var afterEscape: Self {
        switch first {
        case "[": dropFirst().afterControlSequence
        case "]": dropFirst().afterSystemCommand
        default: self
        }
    }

    /// Behind parameters and intermediates, and the final character if it is there.
    fileprivate var afterControlSequence: Self {
        let rest = drop { (0x20...0x3F).contains($0.value) }
        guard let final = rest.first, (0x40...0x7E).contains(final.value) else { return rest }
        return rest.dropFirst()
    }

    /// Behind a text that BEL or ST ends; without an end only the introducer goes, as the text may be all there is.
    fileprivate var afterSystemCommand: Self {
        guard let end = firstIndex(where: { $0.isControl || $0 == "\n" }) else { return self }
        let rest = self[end...]
        switch rest.first {
        case "\u{07}", "\u{9C}": return rest.dropFirst()
        case "\u{1B}" where rest.dropFirst().first == "\\": return rest.dropFirst(2)
        default: return self
        }
    }
}
