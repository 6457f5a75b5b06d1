/// The lexical features of the words of a text, each computed once.
///
/// A *form* is a word with its norm and whether a blank follows: all that the networks see of a token.
struct Lexicon {
    private struct Key: Hashable {
        let hash: UInt64
        let norm: UInt64
        let spaceAfter: Bool
    }

    private let features: LexicalFeatures
    private var indices: [Key: Int] = [:]
    private(set) var forms: [LexicalForm] = []

    init(_ features: LexicalFeatures) {
        self.features = features
    }

    /// The index of the form of a token.
    mutating func index(of token: RawToken, in text: Characters) -> Int {
        let key = Key(hash: token.hash, norm: token.norm, spaceAfter: token.spaceAfter)
        if let index = indices[key] { return index }
        indices[key] = forms.count
        forms.append(features.form(of: token, in: text))
        return forms.count - 1
    }

    /// Forgets all forms.
    mutating func removeAll() {
        indices.removeAll(keepingCapacity: true)
        forms.removeAll(keepingCapacity: true)
    }
}

/// What the networks and the rules see of a word.
struct LexicalForm {
    let text: String
    /// The hash of the word in lower case.
    let lowerHash: UInt64
    /// The rows of the tables of norms, prefixes, suffixes and shapes: four hashes for each.
    let rows: [UInt32]
    let isSpace: Bool
    let spaceAfter: Bool
}

/// Computes lexical features: lower case, norm, first character, last three characters, shape.
struct LexicalFeatures: Sendable {
    let classes: CharacterClasses
    private let normKeys: ModelTable<UInt64>
    private let normValues: ModelTable<UInt64>
    private let symbolKeys: ModelTable<UInt64>
    private let symbolValues: ModelTable<UInt32>
    /// The number of rows of each table of embeddings.
    private let tableSizes: [UInt32]

    init(_ file: ModelFile) {
        classes = CharacterClasses(file)
        normKeys = file.table("norms.keys")
        normValues = file.table("norms.values")
        symbolKeys = file.table("symbols.keys")
        symbolValues = file.table("symbols.values")
        tableSizes = ["norm", "prefix", "suffix", "shape"].map { name in
            UInt32(file.table("tok2vec.\(name).E", of: UInt16.self).count / Encoder.width)
        }
    }

    func form(of token: RawToken, in text: Characters) -> LexicalForm {
        let range = token.range
        let lower = lowercased(range, of: text)
        let lowerHash = lower.withUnsafeBytes(Murmur.hash64)
        let shape = shape(of: range, in: text)
        let keys = [
            token.norm != 0 ? token.norm : norm(of: identifier(token.hash), lower: identifier(lowerHash)),
            identifier(text.hash(range.prefix(1))), identifier(text.hash(range.suffix(3))),
            identifier(shape.withUnsafeBytes(Murmur.hash64)),
        ]
        return LexicalForm(
            text: text.text(range), lowerHash: lowerHash, rows: rows(of: keys),
            isSpace: text.classes[range].allSatisfy { $0.contains(.space) }, spaceAfter: token.spaceAfter)
    }

    /// spaCy's id of a string: its hash, but for the names in its table of symbols.
    private func identifier(_ hash: UInt64) -> UInt64 {
        symbolKeys.index(of: hash).map { UInt64(symbolValues[$0]) } ?? hash
    }

    private func norm(of word: UInt64, lower: UInt64) -> UInt64 {
        normKeys.index(of: word).map { normValues[$0] } ?? lower
    }

    private func rows(of keys: [UInt64]) -> [UInt32] {
        var rows: [UInt32] = []
        rows.reserveCapacity(4 * keys.count)
        for (column, key) in keys.enumerated() {
            let hash = Murmur.hash128(key, seed: UInt64(8 + column))
            let size = max(tableSizes[column], 1)
            rows += [hash.0 % size, hash.1 % size, hash.2 % size, hash.3 % size]
        }
        return rows
    }
}
