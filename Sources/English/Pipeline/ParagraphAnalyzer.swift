/// Analyses paragraphs, with stores that it reuses: the state of one worker.
struct ParagraphAnalyzer {
    /// Words the encoders see at a time.
    private static let chunk = 256
    /// Forms whose embeddings are kept (7.7 kB each).
    private static let capacity = 1024

    private let model: EnglishModel
    private var lexicon: Lexicon
    private var vectors: FormVectors
    private var entityVectors: FormVectors
    private var parserFeatures: FeatureTable
    private var entityFeatures: FeatureTable
    private let scratch = FloatBuffer()
    private let scores = FloatBuffer()

    init(_ model: EnglishModel) {
        self.model = model
        lexicon = Lexicon(model.features)
        vectors = FormVectors(model.encoder.words, capacity: Self.capacity)
        entityVectors = FormVectors(model.entityEncoder.words, capacity: Self.capacity)
        parserFeatures = FeatureTable(model.parserScorer, path: model.path)
        entityFeatures = FeatureTable(model.entityScorer, path: model.path)
    }

    /// A paragraph and where it begins in the whole text.
    struct Part {
        let bytes: [UInt8]
        let offset: Int
    }

    /// The sentences of some paragraphs, which the encoders see together and all else alone.
    mutating func sentences(of parts: [Part]) -> [[ParsedSentence]] {
        forgetIfFull()
        var found: [(text: Characters, raw: [RawToken], words: Range<Int>)] = []
        var forms: [Int] = []
        for part in parts {
            let text = Characters(part.bytes, classes: model.features.classes)
            let raw = model.tokenizer.tokens(of: text)
            found.append((text, raw, forms.count..<forms.count + raw.count))
            for token in raw { forms.append(lexicon.index(of: token, in: text)) }
            forms += Array(repeating: Self.gap, count: Encoder.depth + raw.count % 2)
        }
        let tags = encode(forms)
        return zip(parts, found).map { part, found in
            guard !found.raw.isEmpty else { return [] }
            return analysis(
                of: found.text, at: part.offset, raw: found.raw, forms: Array(forms[found.words]),
                tags: Array(tags[found.words]), first: found.words.lowerBound
            ).sentences
        }
    }

    /// Stands between paragraphs where the encoders see nothing: as many as no word sees over, and so many that each
    /// paragraph begins at an even place, where the pairs of a convolution do.
    private static let gap = -1

    /// Parses a paragraph whose words stand in the tables from `first` on.
    private mutating func analysis(
        of text: Characters, at offset: Int, raw: [RawToken], forms: [Int], tags: [FineTag], first: Int
    ) -> ParagraphAnalysis {
        let isSpace = forms.map { lexicon.forms[$0].isSpace }
        let trees = model.parser.parse(
            first: first, length: forms.count, isSpace: isSpace, features: &parserFeatures, by: model.path)
        let entities = model.entityRecognizer.entities(
            first: first, length: forms.count, isSpace: isSpace, isSentenceStart: trees.isSentenceStart,
            features: &entityFeatures, by: model.path)
        return ParagraphAnalysis(
            text: text, offset: offset, raw: raw, tags: tags, trees: trees, entities: entities,
            lemmas: lemmas(forms, tags: tags, trees: trees, text: text, raw: raw), isSpace: isSpace)
    }

    private mutating func forgetIfFull() {
        guard lexicon.forms.count > 4 * Self.capacity else { return }
        lexicon.removeAll()
        vectors.removeAll()
        entityVectors.removeAll()
    }

    /// Runs both encoders over the words, a chunk at a time, and keeps the tags and what the two scorers need.
    private mutating func encode(_ forms: [Int]) -> [FineTag] {
        parserFeatures.begin(words: forms.count)
        entityFeatures.begin(words: forms.count)
        var tags: [FineTag] = []
        tags.reserveCapacity(forms.count)
        for start in stride(from: 0, to: forms.count, by: Self.chunk) {
            let range = start..<min(start + Self.chunk, forms.count)
            let seen = forms[
                max(0, start - Encoder.depth)..<min(forms.count, range.upperBound + Encoder.depth)]
            vectors.prepare(seen, of: lexicon, by: model.path)
            let words = model.encoder.vectors(of: range, scratch: scratch, by: model.path) {
                [vectors] place in
                forms.indices.contains(place) && forms[place] >= 0 ? vectors.row(forms[place]) : nil
            }
            tags += model.tagger.tags(of: words, count: range.count, scratch: scores, by: model.path)
            parserFeatures.set(range, from: words)
            entityVectors.prepare(seen, of: lexicon, by: model.path)
            let entityWords = model.entityEncoder.vectors(of: range, scratch: scratch, by: model.path) {
                [entityVectors] place in
                forms.indices.contains(place) && forms[place] >= 0 ? entityVectors.row(forms[place]) : nil
            }
            entityFeatures.set(range, from: entityWords)
        }
        return tags
    }

    private func lemmas(
        _ forms: [Int], tags: [FineTag], trees: ParsedTrees, text: Characters, raw: [RawToken]
    ) -> [String] {
        let words = forms.indices.map { index in
            let form = lexicon.forms[forms[index]]
            return AttributeRules.Word(
                tag: tags[index], lowerHash: form.lowerHash, relation: trees.relations[index],
                isSpace: form.isSpace)
        }
        return model.rules.outcomes(of: words).enumerated().map { index, outcome in
            if let lemma = outcome.lemma { return lemma }
            let lower = String(decoding: model.features.lowercased(raw[index].range, of: text), as: UTF8.self)
            return model.lemmatizer.lemma(
                of: lexicon.forms[forms[index]].text, lower: lower, as: outcome.wordClass, outcome.morphology)
        }
    }
}
