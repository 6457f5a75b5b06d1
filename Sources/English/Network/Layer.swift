import CEnglishModel

/// A matrix product with its bias: `inputs` numbers in, 32 times `panels` out; the weights stay in the model file.
struct Affine: Sendable {
    private let weights: ModelTable<Float>
    private let bias: [Float]
    let inputs: Int
    let panels: Int

    /// Without `hasBias` the bias is added elsewhere.
    init(_ file: ModelFile, _ name: String, inputs: Int, hasBias: Bool = true) {
        weights = file.table("\(name).W")
        self.inputs = inputs
        panels = weights.count / inputs / Int(ENGLISH_PANEL)
        let bias = hasBias ? file.floats("\(name).b") : []
        self.bias = bias.isEmpty ? Array(repeating: 0, count: panels * Int(ENGLISH_PANEL)) : bias
    }

    var outputs: Int { panels * Int(ENGLISH_PANEL) }

    /// Writes bias + weights times inputs for some rows; each row of inputs begins `stride` floats behind the last.
    func apply(
        to input: UnsafePointer<Float>, stride: Int, rows: Int, into output: UnsafeMutablePointer<Float>,
        by path: KernelPath
    ) {
        guard let start = weights.buffer.baseAddress else { return }
        english_affine(path.rawValue, input, stride, rows, start, bias, inputs, panels, output)
    }

    /// The scores of the transitions from one state, of which this is the upper layer.
    func score(
        _ features: UnsafePointer<UnsafePointer<Float>>, count: Int, featureBias: [Float],
        into scores: UnsafeMutablePointer<Float>, by path: KernelPath
    ) {
        guard let start = weights.buffer.baseAddress else { return }
        english_score(path.rawValue, features, count, featureBias, start, panels, bias, scores)
    }
}

/// What follows each matrix product of the encoder: the largest of three pieces, layer norm, gain and shift.
struct Norm: Sendable {
    let gain: [Float]
    let shift: [Float]

    init(_ file: ModelFile, _ name: String) {
        gain = file.floats("\(name).gain")
        shift = file.floats("\(name).shift")
    }

    /// From 288 numbers to 96, with the residual added if there is one.
    func apply(
        to pieces: UnsafePointer<Float>, residual: UnsafePointer<Float>?,
        into output: UnsafeMutablePointer<Float>
    ) {
        english_maxout(pieces, gain, shift, residual, output)
    }
}
