import CEnglishModel

/// A convolution over three words, two words at a time with a third of the products saved (Winograd's F(2,3);
/// Lavin and Gray 2016, "Fast algorithms for convolutional neural networks").
struct Convolution: Sendable {
    /// Pairs of words whose products are in memory together.
    private static let block = 24

    /// Four matrices of 96 inputs: g0, (g0 + g1 + g2) / 2, (g0 - g1 + g2) / 2 and g2 for a window of g0, g1, g2.
    private let weights: [[Float]]
    private let bias: [Float]
    private let nothing: [Float]

    init(_ file: ModelFile, _ name: String) {
        let window = file.floats("\(name).W")
        bias = file.floats("\(name).b")
        nothing = Array(repeating: 0, count: bias.count)
        let share = Encoder.width * Int(ENGLISH_PANEL)
        let parts = (0..<3).map { word in
            stride(from: word * share, to: window.count, by: 3 * share).flatMap { window[$0..<$0 + share] }
        }
        let sums = zip(zip(parts[0], parts[2]), parts[1])
        weights = [
            parts[0], sums.map { (($0.0 + $0.1) + $1) / 2 }, sums.map { (($0.0 + $0.1) - $1) / 2 }, parts[2],
        ]
    }

    /// Floats of scratch memory that `apply` needs.
    static let scratchLength = 4 * block * (Encoder.width + Encoder.pieces) + 2 * Encoder.pieces

    /// Hands the three pieces of each word's outputs to `each`, for `rows` words from `rows + 2` inputs of 96 floats.
    func apply(
        to input: UnsafePointer<Float>, rows: Int, scratch: UnsafeMutablePointer<Float>, by path: KernelPath,
        each: (Int, UnsafePointer<Float>) -> Void
    ) {
        let products = scratch + 4 * Self.block * Encoder.width
        let outputs = products + 4 * Self.block * Encoder.pieces
        let pairs = (rows + 1) / 2
        for start in stride(from: 0, to: pairs, by: Self.block) {
            let count = min(Self.block, pairs - start)
            for pair in start..<start + count {
                let left = rows + 2 - 2 * pair
                english_pair_inputs(
                    input + 2 * pair * Encoder.width, min(left, 4), Self.block * Encoder.width,
                    scratch + (pair - start) * Encoder.width)
            }
            for (index, matrix) in weights.enumerated() {
                english_affine(
                    path.rawValue, scratch + index * Self.block * Encoder.width, Encoder.width, count, matrix,
                    index == 0 ? bias : nothing, Encoder.width, Encoder.pieces / Int(ENGLISH_PANEL),
                    products + index * Self.block * Encoder.pieces)
            }
            for pair in start..<start + count {
                english_pair_outputs(
                    products + (pair - start) * Encoder.pieces, Self.block * Encoder.pieces, bias, outputs)
                each(2 * pair, outputs)
                if 2 * pair + 1 < rows { each(2 * pair + 1, outputs + Encoder.pieces) }
            }
        }
    }
}
