import English

extension PronounResolver {
    /// The sentence with the name in the pronoun's place.
    func replacing(_ index: Int, by name: String) -> String {
        var bytes = Array(tree.sentence.text.utf8)
        let start = tree.sentence.span.lowerBound
        let span = tree.tokens[index].span
        // `During the First World War Alan Turing`: a comma parts two nouns that would read as one.
        let isBehindName = index > 0 && tree.tokens[index - 1].tag.isNoun && name.first?.isUppercase == true
        if isBehindName, bytes[span.lowerBound - start - 1] == UInt8(ascii: " ") {
            bytes.insert(UInt8(ascii: ","), at: span.lowerBound - start - 1)
            let moved = span.lowerBound - start + 1..<span.upperBound - start + 1
            bytes.replaceSubrange(moved, with: Array(name.utf8))
            return String(decoding: bytes, as: UTF8.self)
        }
        bytes.replaceSubrange(span.lowerBound - start..<span.upperBound - start, with: Array(name.utf8))
        return String(decoding: bytes, as: UTF8.self)
    }
}
