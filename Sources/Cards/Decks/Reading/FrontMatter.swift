/// The block between two lines `---` at the head of a file, and what kind it is.
struct FrontMatter {
    /// Bytes; what is longer is no header but a mistake, or an attack.
    package static let maximumSize = 65_536

    enum Kind {
        case none
        case yaml
        case toml
        /// Opened and never closed; the keys end before the body.
        case unclosed
    }

    var kind: Kind
    /// What stands between the two lines.
    var content: Range<Int>
    /// Where the body begins, and on which line.
    var body: Int
    var bodyLine: Int

    /// Looks at the head of a file that begins at `start`, behind a byte-order mark.
    static func find(in bytes: [UInt8], from start: Int) -> FrontMatter {
        let none = FrontMatter(kind: .none, content: start..<start, body: start, bodyLine: 1)
        let firstEnd = bytes.lineEnd(from: start, limit: bytes.count)
        guard firstEnd < bytes.count, bytes.isSeparator(start, end: firstEnd) else { return none }
        let content = bytes.nextLine(after: firstEnd, limit: bytes.count)
        let first = firstKey(in: bytes, from: content)
        guard first != .none else { return none }
        var line = content
        var number = 2
        while line < bytes.count {
            let end = bytes.lineEnd(from: line, limit: bytes.count)
            let next = bytes.nextLine(after: end, limit: bytes.count)
            if bytes.isSeparator(line, end: end) {
                let kind: Kind = first == .toml ? .toml : .yaml
                return FrontMatter(kind: kind, content: content..<line, body: next, bodyLine: number + 1)
            }
            if first == .yaml, isBody(line, end, in: bytes) {
                return FrontMatter(kind: .unclosed, content: content..<line, body: line, bodyLine: number)
            }
            line = next
            number += 1
        }
        if first == .empty { return none }
        return FrontMatter(kind: .unclosed, content: content..<content, body: content, bodyLine: 2)
    }

    private enum FirstKey {
        case none
        case empty
        case yaml
        case toml
    }

    /// Tells by its first line with text what the block is: `key =` is TOML, a field's marker is no header.
    private static func firstKey(in bytes: [UInt8], from content: Int) -> FirstKey {
        var line = content
        while line < bytes.count {
            let end = bytes.lineEnd(from: line, limit: bytes.count)
            let start = bytes.skippingBlanks(from: line, limit: end)
            if start < end, bytes[start] != Byte.hash {
                if bytes.isSeparator(line, end: end) { return .empty }
                if isBody(line, end, in: bytes) { return .none }
                let sign = bytes[start..<end].firstIndex { $0 == Byte.colon || $0 == UInt8(ascii: "=") }
                if let sign, bytes[sign] != Byte.colon { return .toml }
                return bytes[start] == Byte.openBracket && sign == nil ? .toml : .yaml
            }
            line = bytes.nextLine(after: end, limit: bytes.count)
        }
        return .empty
    }

    /// Whether the line can be no part of a header.
    private static func isBody(_ start: Int, _ end: Int, in bytes: [UInt8]) -> Bool {
        FieldMarker.read(bytes, at: start, limit: end)?.marker.isHead == true
            || FieldMarker.read(bytes, at: start, limit: end)?.marker == .answer
    }
}
