/// Finds the head and relation of each word, and where sentences start, greedily from left to right.
struct DependencyParser: Sendable {
    private let scorer: TransitionScorer
    private let moves: [ParserMove]
    /// The moves of each action stand together.
    private let ranges: [ParserAction: Range<Int>]

    init(_ scorer: TransitionScorer) {
        self.scorer = scorer
        moves = scorer.moves.map(ParserMove.init)
        var ranges: [ParserAction: Range<Int>] = [:]
        for (index, move) in moves.enumerated() {
            ranges[move.action] = (ranges[move.action]?.lowerBound ?? index)..<index + 1
        }
        self.ranges = ranges
    }

    /// The trees of a paragraph whose words are in the table, from `first` on.
    func parse(
        first: Int, length: Int, isSpace: [Bool], features: inout FeatureTable, by path: KernelPath
    ) -> ParsedTrees {
        var state = ParserState(length: length)
        let scores = FloatBuffer(count: scorer.scoreCount)
        let choices = ParserAction.allCases.map { ($0, ranges[$0] ?? 0..<0) }
        while !state.isFinal {
            score(state, first: first, features: &features, into: scores, by: path)
            var best: (action: ParserAction, move: Int)?
            for (action, range) in choices where action.isValid(in: state) {
                for move in range where best.map({ scores.start[move] > scores.start[$0.move] }) ?? true {
                    best = (action, move)
                }
            }
            guard let best else {
                state.finish()
                break
            }
            best.action.apply(to: &state, label: best.move)
        }
        return ParsedTrees(
            heads: state.heads.enumerated().map { $1 < 0 ? $0 : Int($1) },
            moves: state.labels.map { $0 < 0 ? nil : moves[Int($0)] }, isSpace: isSpace)
    }

    /// The places of a state: buffer 0 and 1, stack 0 to 2, the newest left child of buffer 0 and of stack 0, the
    /// newest right child of stack 0.
    private func score(
        _ state: ParserState, first: Int, features: inout FeatureTable, into scores: FloatBuffer,
        by path: KernelPath
    ) {
        let next = state.buffer(0)
        let top = state.stack(0)
        let words = (
            next, state.buffer(1), top, state.stack(1), state.stack(2), state.newestLeft(of: next),
            state.newestLeft(of: top), state.newestRight(of: top)
        )
        withUnsafeTemporaryAllocation(of: UnsafePointer<Float>.self, capacity: scorer.places) { pointers in
            scorer.padding.withUnsafeBufferPointer { padding in
                guard let padding = padding.baseAddress, let start = pointers.baseAddress else { return }
                withUnsafeBytes(of: words) { words in
                    for (place, word) in words.bindMemory(to: Int.self).enumerated() {
                        pointers[place] =
                            word < 0
                            ? padding + place * TransitionScorer.featureLength
                            : features.feature(of: first + word, place: place)
                    }
                }
                scorer.score(start, into: scores.start, by: path)
            }
        }
    }
}
