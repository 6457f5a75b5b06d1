/// The networks and tables of the English pipeline, read from the binary.
///
/// The matrices are read where they stand; what is loaded is shared and never changes.
package struct EnglishModel: Sendable {
    let tokenizer: Tokenizer
    let features: LexicalFeatures
    let encoder: Encoder
    let entityEncoder: Encoder
    let tagger: Tagger
    let parserScorer: TransitionScorer
    let entityScorer: TransitionScorer
    let parser: DependencyParser
    let entityRecognizer: EntityRecognizer
    let rules: AttributeRules
    let lemmatizer: Lemmatizer
    let path: KernelPath

    /// Loaded when first used.
    package static let standard = EnglishModel()

    init(path: KernelPath = .widest) {
        let file = ModelFile()
        self.path = path
        tokenizer = Tokenizer(file)
        features = LexicalFeatures(file)
        encoder = Encoder(file, "tok2vec")
        entityEncoder = Encoder(file, "ner")
        tagger = Tagger(file)
        parserScorer = TransitionScorer(file, "parser")
        entityScorer = TransitionScorer(file, "ner")
        parser = DependencyParser(parserScorer)
        entityRecognizer = EntityRecognizer(entityScorer)
        rules = AttributeRules(file)
        lemmatizer = Lemmatizer(file, classes: features.classes)
    }
}
