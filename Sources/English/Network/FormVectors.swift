/// The embeddings of the forms met lately, for one encoder, in a bounded store.
///
/// A value is the same whenever it is computed, so forgetting costs time and changes nothing.
struct FormVectors {
    private let embedding: WordEmbedding
    private let capacity: Int
    private let store: FloatBuffer
    private let scratch = FloatBuffer()
    /// The place of each form of the lexicon in the store, -1 for none.
    private var places: [Int32] = []
    private var count = 0

    init(_ embedding: WordEmbedding, capacity: Int) {
        self.embedding = embedding
        self.capacity = capacity
        store = FloatBuffer(count: capacity * WordEmbedding.rowLength)
    }

    /// Makes sure that all these forms have a place; a negative number is no form.
    mutating func prepare(_ forms: ArraySlice<Int>, of lexicon: Lexicon, by path: KernelPath) {
        grow(to: lexicon.forms.count)
        var missing = missingForms(forms)
        if count > capacity, count > missing.count {
            removeAll()
            grow(to: lexicon.forms.count)
            missing = missingForms(forms)
        }
        store.reserve(count * WordEmbedding.rowLength)
        embedding.apply(
            to: missing.map { lexicon.forms[$0] }, scratch: scratch,
            into: store.start + (count - missing.count) * WordEmbedding.rowLength, by: path)
    }

    private mutating func grow(to size: Int) {
        if places.count < size { places += Array(repeating: -1, count: size - places.count) }
    }

    /// Gives a place to each form that has none.
    private mutating func missingForms(_ forms: ArraySlice<Int>) -> [Int] {
        var missing: [Int] = []
        for form in forms where form >= 0 && places[form] < 0 {
            places[form] = Int32(count)
            count += 1
            missing.append(form)
        }
        return missing
    }

    /// Forgets all forms, as the lexicon does.
    mutating func removeAll() {
        places.removeAll(keepingCapacity: true)
        count = 0
    }

    /// The embedding of a form that was prepared.
    func row(_ form: Int) -> UnsafePointer<Float> {
        UnsafePointer(store.start + Int(places[form]) * WordEmbedding.rowLength)
    }
}
