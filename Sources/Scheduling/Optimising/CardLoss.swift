import CMemoryKernels

/// The weighted log loss of a model over packed cards, and its gradient.
///
/// Cards are cut into the same blocks for any count of threads, and the blocks' sums are added in their order:
/// the result is the same to the last bit however many threads there are.
final class CardLoss {
    struct Value {
        var loss: Double
        var gradient: [Double]
    }

    let cards: PackedCards
    private let model: MemoryModel.Kind
    private let threads: Int
    /// Whether the kernels run in double precision; if `nil`, they do for so few steps that it costs little.
    private let isExact: Bool?
    private let scratch: UnsafeMutableRawPointer
    private let scratchBytes: Int
    private let blocks: [Range<Int32>]
    /// Passes over all cards so far.
    private(set) var passes = 0.0

    private static let blockCount = 64
    private static let fewSteps = 80_000

    init(_ cards: PackedCards, model: MemoryModel.Kind, threads: Int, isExact: Bool? = nil) {
        self.cards = cards
        self.model = model
        self.threads = max(1, threads)
        self.isExact = isExact
        scratchBytes = memory_scratch_bytes(cards.lengths.first ?? 1)
        scratch = .allocate(byteCount: scratchBytes * self.threads, alignment: 64)
        blocks = CardLoss.blocks(of: cards)
    }

    deinit { scratch.deallocate() }

    /// The loss of every `stride`-th group, scaled up to all of them by weight.
    func callAsFunction(_ parameters: [Double], stride: Int = 1) -> Value {
        passes += 1 / Double(stride)
        let width = parameters.count + 1
        let isExact = isExact ?? (cards.elapsed.count / stride <= CardLoss.fewSteps)
        var sums = [Double](repeating: 0, count: width * blocks.count)
        parameters.withUnsafeBufferPointer { parameters in
            sums.withUnsafeMutableBufferPointer { sums in
                run(parameters, stride: stride, isExact: isExact, width: width, into: sums)
            }
        }
        var total = [Double](repeating: 0, count: width)
        for block in blocks.indices {
            for index in 0..<width { total[index] += sums[block * width + index] }
        }
        let scale = stride == 1 ? 1 : cards.totalWeight / sampleWeight(stride)
        return Value(loss: total[0] * scale, gradient: total[1...].map { $0 * scale })
    }

    private func run(
        _ parameters: UnsafeBufferPointer<Double>, stride: Int, isExact: Bool, width: Int,
        into sums: UnsafeMutableBufferPointer<Double>
    ) {
        guard let parameters = parameters.baseAddress, let sums = sums.baseAddress else { return }
        withBatch { batch in
            concurrently(threads) { thread in
                let space = scratch + thread * scratchBytes
                for index in Swift.stride(from: thread, to: blocks.count, by: threads) {
                    var part = batch
                    let range = blocks[index]
                    part.first = first(in: range, stride: Int32(stride))
                    part.end = range.upperBound
                    part.stride = Int32(stride)
                    let sum = sums + index * width
                    sum[0] = loss(parameters, &part, space, isExact, sum + 1)
                }
            }
        }
    }

    private func loss(
        _ parameters: UnsafePointer<Double>, _ batch: inout memory_batch, _ scratch: UnsafeMutableRawPointer,
        _ isExact: Bool, _ gradient: UnsafeMutablePointer<Double>
    ) -> Double {
        switch (model, isExact) {
        case (.fsrs6, false): fsrs6_loss(parameters, &batch, scratch, gradient)
        case (.fsrs6, true): fsrs6_loss_exact(parameters, &batch, scratch, gradient)
        case (.fsrs7, false): fsrs7_loss(parameters, &batch, scratch, gradient)
        case (.fsrs7, true): fsrs7_loss_exact(parameters, &batch, scratch, gradient)
        }
    }

    private func withBatch(_ body: (memory_batch) -> Void) {
        cards.elapsed.withUnsafeBufferPointer { elapsed in
            cards.ratings.withUnsafeBufferPointer { ratings in
                cards.weights.withUnsafeBufferPointer { weights in
                    cards.lengths.withUnsafeBufferPointer { lengths in
                        cards.starts.withUnsafeBufferPointer { starts in
                            body(
                                memory_batch(
                                    elapsed: elapsed.baseAddress, rating: ratings.baseAddress,
                                    weight: weights.baseAddress, lengths: lengths.baseAddress,
                                    starts: starts.baseAddress, first: 0, end: 0, stride: 1))
                        }
                    }
                }
            }
        }
    }

    /// The first group of a range that a sample of every `stride`-th group holds.
    private func first(in range: Range<Int32>, stride: Int32) -> Int32 {
        let offset = stride / 2
        let beyond = max(0, range.lowerBound - offset + stride - 1) / stride
        return offset + beyond * stride
    }

    private var sampleWeights: [Int: Double] = [:]

    private func sampleWeight(_ stride: Int) -> Double {
        if let known = sampleWeights[stride] { return known }
        var sum = 0.0
        for group in Swift.stride(from: stride / 2, to: cards.lengths.count, by: stride) {
            for slot in Int(cards.starts[group])..<Int(cards.starts[group + 1]) {
                sum += Double(cards.weights[slot])
            }
        }
        let weight = max(sum, .leastNormalMagnitude)
        sampleWeights[stride] = weight
        return weight
    }

    /// Ranges of groups of about the same number of steps.
    private static func blocks(of cards: PackedCards) -> [Range<Int32>] {
        let total = cards.starts.last ?? 0
        var blocks: [Range<Int32>] = []
        var start: Int32 = 0
        for block in 1...Int64(blockCount) {
            let limit = total * block / Int64(blockCount)
            var end = start
            while Int(end) < cards.lengths.count, cards.starts[Int(end) + 1] <= limit { end += 1 }
            blocks.append(start..<end)
            start = end
        }
        return blocks
    }
}
