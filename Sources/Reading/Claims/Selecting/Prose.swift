/// Cleans a sentence of what is not language: `[12]`, `[citation needed]`, `[edit]`.
package enum Prose {
    private static let longest = 24

    /// The text without reference marks in square brackets that follow a word or a stop.
    package static func withoutReferences(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "[")) else { return text }
        var kept: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let end = referenceEnd(bytes, at: index), kept.last.map({ !$0.isBlank }) ?? false {
                index = end
            } else {
                kept.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static func referenceEnd(_ bytes: [UInt8], at index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: "[") else { return nil }
        let limit = min(bytes.count, index + longest)
        return bytes[index..<limit].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
    }
}
