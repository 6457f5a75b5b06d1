/// A line as a keyboard or a file gives it.
enum TypedLine {
    /// The text of a line: a carriage return at its end, escape sequences and control characters are dropped, a tab
    /// is a blank, and bytes that are not UTF-8 become U+FFFD.
    static func repaired(_ bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            switch scalar.value {
            case 0x1B: skipEscape(&scalars)
            case 0x09: text.unicodeScalars.append(" ")
            case 0x00...0x1F, 0x7F...0x9F: continue
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// Drops the rest of a sequence such as `ESC [ 1 ; 5 D` or `ESC O A` (ECMA-48).
    private static func skipEscape(_ scalars: inout Substring.UnicodeScalarView) {
        guard let kind = scalars.first else { return }
        if kind == "[" {
            scalars.removeFirst()
            while let scalar = scalars.first, (0x20...0x3F).contains(scalar.value) { scalars.removeFirst() }
            if let final = scalars.first, (0x40...0x7E).contains(final.value) { scalars.removeFirst() }
        } else if kind == "O" {
            scalars.removeFirst()
            if !scalars.isEmpty { scalars.removeFirst() }
        }
    }
}
