import CEnglishModel

/// Turns words into vectors that know their neighbourhood: four convolutions over three words each, with maxout,
/// layer norm and a residual (`MaxoutWindowEncoder` of spaCy, MIT).
///
/// Four zero vectors stand before and behind a paragraph and go through all layers, as in thinc's padding.
struct Encoder: Sendable {
    static let width = Int(ENGLISH_WIDTH)
    static let pieces = Int(ENGLISH_WIDTH * ENGLISH_PIECES)
    static let depth = 4

    let words: WordEmbedding
    private let firstBias: [Float]
    private let layers: [Convolution]
    private let norms: [Norm]
    private let nothing = [Float](repeating: 0, count: WordEmbedding.rowLength)

    init(_ file: ModelFile, _ name: String) {
        words = WordEmbedding(file, name)
        firstBias = file.floats("\(name).layer1.b")
        layers = (2...Self.depth).map { Convolution(file, "\(name).layer\($0)") }
        norms = (1...Self.depth).map { Norm(file, "\(name).layer\($0)") }
    }

    /// The vectors of the tokens of `range`, 96 floats each, where they stand in `scratch`.
    ///
    /// `row` gives the embedding of a token (`WordEmbedding.rowLength` floats), or nil outside of the paragraph.
    func vectors(
        of range: Range<Int>, scratch: FloatBuffer, by path: KernelPath,
        row: (Int) -> UnsafePointer<Float>?
    ) -> UnsafePointer<Float> {
        let width = Self.width
        let most = range.count + 2 * (Self.depth - 1)
        scratch.reserve(2 * most * width + max(Convolution.scratchLength, Self.pieces))
        var current = scratch.start
        var next = current + most * width
        let work = next + most * width
        firstLayer(of: range, sums: work, into: current, row: row)
        var rows = most
        for layer in layers.indices {
            rows -= 2
            layers[layer].apply(to: current, rows: rows, scratch: work, by: path) { index, sums in
                norms[layer + 1].apply(
                    to: sums, residual: current + (index + 1) * width, into: next + index * width)
            }
            swap(&current, &next)
        }
        return UnsafePointer(current)
    }

    /// The first convolution is a sum of what each word gives to its neighbours, which is kept for each form.
    private func firstLayer(
        of range: Range<Int>, sums: UnsafeMutablePointer<Float>, into output: UnsafeMutablePointer<Float>,
        row: (Int) -> UnsafePointer<Float>?
    ) {
        let first = range.lowerBound - (Self.depth - 1)
        nothing.withUnsafeBufferPointer { nothing in
            guard let nothing = nothing.baseAddress else { return }
            var before = row(first - 1) ?? nothing
            var word = row(first) ?? nothing
            for index in 0..<range.count + 2 * (Self.depth - 1) {
                let after = row(first + index + 1) ?? nothing
                english_sum(
                    firstBias, before + Self.width, word + Self.width + Self.pieces,
                    after + Self.width + 2 * Self.pieces, Self.pieces, sums)
                norms[0].apply(to: sums, residual: word, into: output + index * Self.width)
                (before, word) = (word, after)
            }
        }
    }
}
