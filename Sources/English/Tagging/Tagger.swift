import CEnglishModel

/// Gives each word its fine tag: the best of a linear layer over the encoder's vector.
struct Tagger: Sendable {
    private let layer: Affine
    private let tags: [FineTag]

    init(_ file: ModelFile) {
        layer = Affine(file, "tagger", inputs: Encoder.width)
        tags = file.lines("tagger.tags").map { FineTag(rawValue: $0) ?? .unknown }
    }

    /// The tags of that many words.
    func tags(of vectors: UnsafePointer<Float>, count: Int, scratch: FloatBuffer, by path: KernelPath)
        -> [FineTag]
    {
        scratch.reserve(count * layer.outputs)
        layer.apply(to: vectors, stride: Encoder.width, rows: count, into: scratch.start, by: path)
        return (0..<count).map { row in
            tags[english_largest(scratch.start + row * layer.outputs, tags.count)]
        }
    }
}
