import CEnglishModel

/// The network that scores the transitions of the parser or of the entity recogniser from a few words of a state
/// (`spacy/ml/parser_model.pyx`, MIT).
struct TransitionScorer: Sendable {
    /// Floats a word gives to a state for each place it can have there: two pieces of 64 hidden units.
    static let featureLength = 2 * Int(ENGLISH_HIDDEN)
    static let innerWidth = Int(ENGLISH_HIDDEN)

    let inner: Affine
    let lower: Affine
    private let lowerBias: [Float]
    /// What stands for a word that is not there, for each place.
    let padding: [Float]
    private let upper: Affine
    let moves: [String]

    init(_ file: ModelFile, _ name: String) {
        inner = Affine(file, "\(name).inner", inputs: Encoder.width)
        lower = Affine(file, "\(name).lower", inputs: Self.innerWidth, hasBias: false)
        lowerBias = file.floats("\(name).lower.b")
        padding = file.floats("\(name).lower.pad")
        upper = Affine(file, "\(name).upper", inputs: Self.innerWidth)
        moves = file.lines("\(name).moves")
    }

    /// Places of words in a state.
    var places: Int { padding.count / Self.featureLength }

    /// Floats the scores of a state take.
    var scoreCount: Int { upper.outputs }

    /// The scores of all moves, from a feature of a word (or padding) for each place.
    func score(
        _ features: UnsafePointer<UnsafePointer<Float>>, into scores: UnsafeMutablePointer<Float>,
        by path: KernelPath
    ) {
        upper.score(features, count: places, featureBias: lowerBias, into: scores, by: path)
    }
}
