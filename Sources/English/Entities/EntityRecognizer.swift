/// Finds named entities with one transition a word: begin, inside, last, unit, outside.
struct EntityRecognizer: Sendable {
    private enum Action: String {
        case begin = "B"
        case inside = "I"
        case last = "L"
        case unit = "U"
        case outside = "O"
    }

    private struct Move: Sendable {
        let action: Action
        let kind: EntityKind?

        init(_ name: String) {
            let parts = name.split(separator: "-", maxSplits: 1).map(String.init)
            action = parts.first.flatMap(Action.init) ?? .outside
            kind = parts.count > 1 ? EntityKind(rawValue: parts[1]) : nil
        }
    }

    private let scorer: TransitionScorer
    private let moves: [Move]

    init(_ scorer: TransitionScorer) {
        self.scorer = scorer
        moves = scorer.moves.map(Move.init)
    }

    /// The entities of a paragraph whose words are in the table, from `first` on; none reaches over the start of a
    /// sentence.
    func entities(
        first: Int, length: Int, isSpace: [Bool], isSentenceStart: [Bool], features: inout FeatureTable,
        by path: KernelPath
    ) -> [Entity] {
        let scores = FloatBuffer(count: scorer.scoreCount)
        var entities: [Entity] = []
        var open: (start: Int, kind: EntityKind?)?
        for word in 0..<length {
            score(
                first + word, start: open.map { first + $0.start }, features: &features, into: scores,
                by: path)
            let mayContinue = word + 1 < length && !isSentenceStart[word + 1]
            var best: Int?
            for (index, move) in moves.enumerated() {
                let isValid =
                    switch move.action {
                    case .begin: open == nil && mayContinue && !isSpace[word]
                    case .unit: open == nil && !isSpace[word] && move.kind != nil
                    case .outside: open == nil
                    case .inside: open?.kind == move.kind && open != nil && mayContinue
                    case .last: open?.kind == move.kind && open != nil
                    }
                if isValid, best.map({ scores.start[index] > scores.start[$0] }) ?? true { best = index }
            }
            guard let best else { break }
            switch moves[best].action {
            case .begin: open = (word, moves[best].kind)
            case .inside, .outside: break
            case .unit: entities += Entity(range: word..<word + 1, kind: moves[best].kind)
            case .last:
                entities += open.flatMap { Entity(range: $0.start..<word + 1, kind: $0.kind) }
                open = nil
            }
        }
        return entities
    }

    /// The places of a state: the word, the first word of the open entity, and then the word before.
    private func score(
        _ word: Int, start: Int?, features: inout FeatureTable, into scores: FloatBuffer, by path: KernelPath
    ) {
        withUnsafeTemporaryAllocation(of: UnsafePointer<Float>.self, capacity: scorer.places) { pointers in
            scorer.padding.withUnsafeBufferPointer { padding in
                guard let padding = padding.baseAddress, let first = pointers.baseAddress else { return }
                pointers[0] = features.feature(of: word, place: 0)
                if let start {
                    pointers[1] = features.feature(of: start, place: 1)
                    pointers[2] = features.feature(of: word - 1, place: 2)
                } else {
                    pointers[1] = padding + TransitionScorer.featureLength
                    pointers[2] = padding + 2 * TransitionScorer.featureLength
                }
                scorer.score(first, into: scores.start, by: path)
            }
        }
    }
}

/// A named entity: its words and what it is.
struct Entity: Equatable {
    let range: Range<Int>
    let kind: EntityKind
}

extension Entity {
    /// Nil where the kind is unknown.
    fileprivate init?(range: Range<Int>, kind: EntityKind?) {
        guard let kind else { return nil }
        self.init(range: range, kind: kind)
    }
}

extension Array where Element == Entity {
    fileprivate static func += (entities: inout [Entity], entity: Entity?) {
        if let entity { entities.append(entity) }
    }
}
