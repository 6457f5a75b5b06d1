/// The word that begins a field at column 0.
package enum FieldMarker: String, CaseIterable, Sendable {
    case question = "Q"
    case answer = "A"
    case cloze = "C"
    case isTrue = "True"
    case isFalse = "False"
    case hint = "Hint"
    case remark = "Remark"
    case source = "Source"
    case wrong = "Wrong"

    /// Whether it begins a note.
    var isHead: Bool {
        switch self {
        case .question, .cloze, .isTrue, .isFalse: true
        case .answer, .hint, .remark, .source, .wrong: false
        }
    }

    /// The marker with its colon, as in the file.
    package var written: String { rawValue + ":" }

    /// Those that hashcards and repeater know.
    var isPlain: Bool { self == .question || self == .answer || self == .cloze }

    /// The marker at the index and the offset after its colon.
    static func read(_ bytes: [UInt8], at index: Int, limit: Int) -> (marker: FieldMarker, end: Int)? {
        guard index < limit else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "Q"): return match(.question, "Q:", bytes, index, limit)
        case UInt8(ascii: "A"): return match(.answer, "A:", bytes, index, limit)
        case UInt8(ascii: "C"): return match(.cloze, "C:", bytes, index, limit)
        case UInt8(ascii: "T"): return match(.isTrue, "True:", bytes, index, limit)
        case UInt8(ascii: "F"): return match(.isFalse, "False:", bytes, index, limit)
        case UInt8(ascii: "H"): return match(.hint, "Hint:", bytes, index, limit)
        case UInt8(ascii: "R"): return match(.remark, "Remark:", bytes, index, limit)
        case UInt8(ascii: "S"): return match(.source, "Source:", bytes, index, limit)
        case UInt8(ascii: "W"): return match(.wrong, "Wrong:", bytes, index, limit)
        default: return nil
        }
    }

    private static func match(
        _ marker: FieldMarker, _ text: StaticString, _ bytes: [UInt8], _ index: Int, _ limit: Int
    ) -> (marker: FieldMarker, end: Int)? {
        guard bytes.has(text, at: index, limit: limit) else { return nil }
        return (marker, index + text.utf8CodeUnitCount)
    }
}
