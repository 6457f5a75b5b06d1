/// Reads a number as people write it: a sign, thousands set off by commas, points, blanks or apostrophes, a
/// decimal point or comma, an exponent.
enum NumberText {
    /// The number at the index and where it ends, or nothing if none begins there.
    static func read(_ bytes: [UInt8], at start: Int) -> (value: Double, end: Int)? {
        var cursor = Cursor(bytes: bytes, index: start)
        cursor.readSign()
        guard cursor.readInteger() else { return nil }
        cursor.readFraction()
        cursor.readExponent()
        guard let value = Double(cursor.plain), value.isFinite else { return nil }
        return (value, cursor.index)
    }

    private struct Cursor {
        let bytes: [UInt8]
        var index: Int
        /// What was read, as Swift writes a number.
        var plain = ""

        func byte(_ offset: Int = 0) -> UInt8? {
            index + offset < bytes.count ? bytes[index + offset] : nil
        }

        func isDigit(_ offset: Int) -> Bool { byte(offset)?.isDigit == true }

        mutating func take(_ count: Int) {
            plain += bytes.string(index..<index + count)
            index += count
        }

        mutating func readSign() {
            if byte() == UInt8(ascii: "+") {
                index += 1
            } else if byte() == Byte.dash {
                take(1)
            } else if bytes.has("\u{2212}", at: index, limit: bytes.count) {
                plain += "-"
                index += 3
            }
        }

        /// Digits; after one to three of them, groups of three behind the same separator.
        mutating func readInteger() -> Bool {
            let first = digits()
            guard first > 0 else { return false }
            take(first)
            guard first <= 3, let separator = separatorLength(), hasGroup(after: separator) else {
                return true
            }
            let mark = Array(bytes[index..<index + separator])
            while Array(bytes[index..<min(index + separator, bytes.count)]) == mark,
                hasGroup(after: separator)
            {
                index += separator
                take(3)
            }
            return true
        }

        func digits() -> Int {
            var count = 0
            while isDigit(count) { count += 1 }
            return count
        }

        func hasGroup(after separator: Int) -> Bool {
            (0..<3).allSatisfy { isDigit(separator + $0) } && !isDigit(separator + 3)
        }

        /// A comma, a blank, an apostrophe, a no-break space or a thin one.
        func separatorLength() -> Int? {
            switch byte() {
            case UInt8(ascii: ",")?, UInt8(ascii: "'")?, Byte.space?: return 1
            default: break
            }
            let limit = bytes.count
            if bytes.has("\u{A0}", at: index, limit: limit) { return 2 }
            if bytes.has("\u{202F}", at: index, limit: limit)
                || bytes.has("\u{2009}", at: index, limit: limit)
            {
                return 3
            }
            return nil
        }

        mutating func readFraction() {
            guard byte() == Byte.dot || byte() == UInt8(ascii: ","), isDigit(1) else { return }
            plain += "."
            index += 1
            take(digits())
        }

        mutating func readExponent() {
            guard let byte = byte(), byte | 0x20 == UInt8(ascii: "e") else { return }
            let sign = self.byte(1) == Byte.dash || self.byte(1) == UInt8(ascii: "+") ? 1 : 0
            guard isDigit(1 + sign) else { return }
            take(1 + sign)
            take(digits())
        }
    }
}
