/// What each word of a paragraph gives to a state for each place it can have there.
///
/// Computed when first asked for, a block of words at a time; of a long paragraph only the blocks used last are kept.
struct FeatureTable {
    private static let blockSize = 64
    private static let slots = 16

    private let scorer: TransitionScorer
    private let path: KernelPath
    /// The inner vector of each word.
    private let words = FloatBuffer()
    private var wordCount = 0
    private let blocks = (0..<slots).map { _ in FloatBuffer() }
    private var blockOfSlot = [Int](repeating: -1, count: slots)
    private var lastUse = [Int](repeating: 0, count: slots)
    private var slotOfBlock: [Int] = []
    private var clock = 0

    init(_ scorer: TransitionScorer, path: KernelPath) {
        self.scorer = scorer
        self.path = path
    }

    /// Begins a paragraph of that many words.
    mutating func begin(words count: Int) {
        wordCount = count
        words.reserve(count * TransitionScorer.innerWidth)
        slotOfBlock = Array(repeating: -1, count: (count + Self.blockSize - 1) / Self.blockSize)
        for slot in 0..<Self.slots {
            blockOfSlot[slot] = -1
            lastUse[slot] = 0
        }
        clock = 0
    }

    /// Takes the encoder's vectors of the words of `range`.
    func set(_ range: Range<Int>, from vectors: UnsafePointer<Float>) {
        scorer.inner.apply(
            to: vectors, stride: Encoder.width, rows: range.count,
            into: words.start + range.lowerBound * TransitionScorer.innerWidth, by: path)
    }

    /// The share of a word for a place; valid until as many other blocks were asked for as a state has places.
    mutating func feature(of word: Int, place: Int) -> UnsafePointer<Float> {
        let block = word / Self.blockSize
        var slot = slotOfBlock[block]
        if slot < 0 { slot = load(block) }
        clock += 1
        lastUse[slot] = clock
        let row = (word - block * Self.blockSize) * scorer.lower.outputs
        return UnsafePointer(blocks[slot].start + row + place * TransitionScorer.featureLength)
    }

    /// Computes a block in place of the one that was not asked for longest.
    private mutating func load(_ block: Int) -> Int {
        let slot = lastUse.indices.min { lastUse[$0] < lastUse[$1] } ?? 0
        if blockOfSlot[slot] >= 0 { slotOfBlock[blockOfSlot[slot]] = -1 }
        blockOfSlot[slot] = block
        slotOfBlock[block] = slot
        let first = block * Self.blockSize
        let rows = min(Self.blockSize, wordCount - first)
        blocks[slot].reserve(rows * scorer.lower.outputs)
        scorer.lower.apply(
            to: words.start + first * TransitionScorer.innerWidth, stride: TransitionScorer.innerWidth,
            rows: rows,
            into: blocks[slot].start, by: path)
        return slot
    }
}
