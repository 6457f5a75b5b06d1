import CEnglishModel

/// The first layers of an encoder, which see one word alone: hash embeddings of its features, mixed, and its share in
/// the sums of the first convolution (Honnibal's "embed, encode"; `spacy/ml/models/tok2vec.py`, MIT).
struct WordEmbedding: Sendable {
    /// Floats kept for a word: the mixed vector and its shares as right, middle and left neighbour.
    static let rowLength = Encoder.width + 3 * Encoder.pieces

    private let tables: [ModelTable<UInt16>]
    private let mix: Affine
    private let mixNorm: Norm
    /// What the two flags (a blank follows; the word is white space) add to the mix, if the encoder sees them.
    private let flagSums: [[Float]]
    private let shares: Affine

    init(_ file: ModelFile, _ name: String) {
        tables = ["norm", "prefix", "suffix", "shape"].map { file.table("\(name).\($0).E") }
        mix = Affine(file, "\(name).mix", inputs: 4 * Encoder.width)
        mixNorm = Norm(file, "\(name).mix")
        shares = Affine(file, "\(name).layer1", inputs: Encoder.width, hasBias: false)
        let flags = Affine(file, "\(name).mix.flags", inputs: 2 * Encoder.width)
        let flagTables: [ModelTable<UInt16>] = ["spacy", "isspace"].map { file.table("\(name).\($0).E") }
        flagSums = flags.panels == 0 ? [] : (0..<4).map { Self.sum(of: $0, flagTables, flags) }
    }

    /// What a pair of flags adds to the mix.
    ///
    /// Bits of `flags`: 1 a blank follows, 2 white space. The tables of the flags have seeds 12 and 13.
    private static func sum(of flags: Int, _ tables: [ModelTable<UInt16>], _ layer: Affine) -> [Float] {
        var vector = [Float](repeating: 0, count: 2 * Encoder.width)
        var sums = [Float](repeating: 0, count: layer.outputs)
        for (column, table) in tables.enumerated() {
            let hash = Murmur.hash128(UInt64(flags >> column & 1), seed: UInt64(12 + column))
            let size = UInt32(table.count / Encoder.width)
            let rows = [hash.0 % size, hash.1 % size, hash.2 % size, hash.3 % size]
            vector.withUnsafeMutableBufferPointer { vector in
                if let start = vector.baseAddress, let table = table.buffer.baseAddress {
                    english_embed(table, rows, start + column * Encoder.width)
                }
            }
        }
        sums.withUnsafeMutableBufferPointer { sums in
            guard let start = sums.baseAddress else { return }
            layer.apply(to: vector, stride: 0, rows: 1, into: start, by: .baseline)
        }
        return sums
    }

    /// Computes the rows of some forms, one after the other in `output`.
    func apply(
        to forms: [LexicalForm], scratch: FloatBuffer, into output: UnsafeMutablePointer<Float>,
        by path: KernelPath
    ) {
        let width = Encoder.width
        let inputLength = 4 * width
        scratch.reserve(forms.count * (inputLength + Encoder.pieces + width + 3 * Encoder.pieces))
        let inputs = scratch.start
        let sums = inputs + forms.count * inputLength
        let mixed = sums + forms.count * Encoder.pieces
        let shared = mixed + forms.count * width
        for (index, form) in forms.enumerated() {
            embed(form, into: inputs + index * inputLength)
        }
        mix.apply(to: inputs, stride: inputLength, rows: forms.count, into: sums, by: path)
        for (index, form) in forms.enumerated() {
            let sum = sums + index * Encoder.pieces
            if !flagSums.isEmpty {
                let flags = flagSums[(form.spaceAfter ? 1 : 0) + (form.isSpace ? 2 : 0)]
                for column in 0..<Encoder.pieces { sum[column] += flags[column] }
            }
            mixNorm.apply(to: sum, residual: nil, into: mixed + index * width)
        }
        shares.apply(to: mixed, stride: width, rows: forms.count, into: shared, by: path)
        for index in 0..<forms.count {
            let row = output + index * Self.rowLength
            row.update(from: mixed + index * width, count: width)
            (row + width).update(from: shared + index * shares.outputs, count: shares.outputs)
        }
    }

    private func embed(_ form: LexicalForm, into output: UnsafeMutablePointer<Float>) {
        form.rows.withUnsafeBufferPointer { rows in
            guard let rows = rows.baseAddress else { return }
            for (column, table) in tables.enumerated() {
                guard let table = table.buffer.baseAddress else { continue }
                english_embed(table, rows + 4 * column, output + column * Encoder.width)
            }
        }
    }
}
