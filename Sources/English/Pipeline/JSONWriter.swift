/// Writes JSON on one line, key by key in the order of the calls: a long text has a hundred thousand of them, which
/// a general encoder takes as long to write as the parser takes to find.
///
/// Control characters, C1 and bidi controls among them, are escaped, so the text is safe to print.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func object(_ key: StaticString? = nil, _ fields: (inout JSONWriter) -> Void) {
        nest(key, open: "{", close: "}", fields)
    }

    mutating func array(_ key: StaticString, _ elements: (inout JSONWriter) -> Void) {
        nest(key, open: "[", close: "]", elements)
    }

    mutating func field(_ key: StaticString, _ value: String) {
        begin(key)
        write(value)
    }

    mutating func field(_ key: StaticString, _ value: Int) {
        begin(key)
        bytes += String(value).utf8
    }

    mutating func field(_ key: StaticString, _ value: Bool) {
        begin(key)
        bytes += (value ? "true" : "false").utf8
    }

    /// An element of an array.
    mutating func element(_ value: String) {
        separate()
        write(value)
    }

    private mutating func nest(
        _ key: StaticString?, open: StaticString, close: StaticString, _ body: (inout JSONWriter) -> Void
    ) {
        if let key { begin(key) } else { separate() }
        append(open)
        isFirst = true
        body(&self)
        append(close)
        isFirst = false
    }

    private mutating func begin(_ key: StaticString) {
        separate()
        append("\"")
        append(key)
        append("\":")
    }

    private mutating func separate() {
        if !isFirst { append(",") }
        isFirst = false
    }

    private mutating func append(_ text: StaticString) {
        bytes += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    private mutating func write(_ value: String) {
        append("\"")
        if value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f && $0 != 0x22 && $0 != 0x5c }) {
            bytes += value.utf8
        } else {
            for scalar in value.unicodeScalars { write(scalar) }
        }
        append("\"")
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append("\\\"")
        case "\\": append("\\\\")
        case "\n": append("\\n")
        case "\t": append("\\t")
        case "\u{7f}"..."\u{9f}", "\u{0}"..<" ", "\u{61c}", "\u{200e}", "\u{200f}", "\u{2028}"..."\u{202e}",
            "\u{2066}"..."\u{2069}", "\u{feff}":
            let digits = String(scalar.value, radix: 16)
            bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
        default: bytes += Character(scalar).utf8
        }
    }
}
