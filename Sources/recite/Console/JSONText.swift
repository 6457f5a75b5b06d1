import Cards
import Foundation

/// Values as JSON that is safe to print.
enum JSONText {
    /// One line, keys in order of the alphabet.
    static func line(_ value: some Encodable) throws -> String {
        try text(value, formatting: [.sortedKeys, .withoutEscapingSlashes])
    }

    /// Many lines, for people who look at it.
    static func page(_ value: some Encodable) throws -> String {
        try text(value, formatting: [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
    }

    private static func text(_ value: some Encodable, formatting: JSONEncoder.OutputFormatting) throws
        -> String
    {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// JSON leaves C1 and bidi controls as they are; here they are written as escapes, which read back the same.
    private static func escaped(_ text: String) -> String {
        guard text.withoutControls != text else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar.isASCII || String(scalar).withoutControls == String(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return result
    }
}
