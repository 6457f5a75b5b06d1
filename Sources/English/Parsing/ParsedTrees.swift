/// Heads and relations of the words of a paragraph, and where its sentences start.
struct ParsedTrees {
    /// The head of each word; a root is its own.
    private(set) var heads: [Int]
    private(set) var relations: [Relation]
    private(set) var isSentenceStart: [Bool]
    private var leftEdges: [Int]
    private var rightEdges: [Int]

    /// Puts back the arcs that were lifted to keep the trees projective, and finds the sentences.
    init(heads: [Int], moves: [ParserMove?], isSpace: [Bool]) {
        self.heads = heads
        relations = zip(heads, moves).enumerated().map { index, arc in
            arc.0 == index ? .root : arc.1?.relation ?? .dependent
        }
        leftEdges = Array(heads.indices)
        rightEdges = leftEdges
        isSentenceStart = Array(repeating: false, count: heads.count)
        let lifted = heads.indices.filter { heads[$0] != $0 && moves[$0]?.lifted != nil }
        setEdges()
        if !lifted.isEmpty {
            reattach(lifted, moves: moves, isSpace: isSpace)
            setEdges()
        }
        for word in heads.indices where self.heads[word] == word {
            relations[word] = .root
            isSentenceStart[leftEdges[word]] = true
        }
    }

    /// Gives each lifted word its true head, one after the other, among words that are in their place by then.
    private mutating func reattach(_ lifted: [Int], moves: [ParserMove?], isSpace: [Bool]) {
        var children = Dictionary(grouping: heads.indices.filter { heads[$0] != $0 }) { heads[$0] }
        var pending = Set(lifted)
        for word in lifted {
            if let label = moves[word]?.lifted,
                let head = trueHead(
                    of: word, label, children: children, skip: { isSpace[$0] }, pending: pending)
            {
                children[heads[word]]?.removeAll { $0 == word }
                let place = children[head]?.firstIndex { $0 > word } ?? children[head]?.count ?? 0
                children[head, default: []].insert(word, at: place)
                heads[word] = head
            }
            pending.remove(word)
        }
    }

    /// The first word with that relation below the present head, breadth first and from left to right
    /// (Nivre and Nilsson 2005, scheme HEAD); a word that waits for its own head has no such relation yet.
    private func trueHead(
        of word: Int, _ label: Relation, children: [Int: [Int]], skip: (Int) -> Bool, pending: Set<Int>
    ) -> Int? {
        var queue = [heads[word]]
        var place = 0
        while place < queue.count, place < heads.count {
            let parent = queue[place]
            place += 1
            for child in children[parent] ?? []
            where leftEdges[parent]...rightEdges[parent] ~= child && child != word && !skip(child) {
                if relations[child] == label, !pending.contains(child) { return child }
                queue.append(child)
            }
        }
        return nil
    }

    /// Finds the first and last word below each word; more than once where an arc crosses another.
    private mutating func setEdges() {
        leftEdges = Array(heads.indices)
        rightEdges = leftEdges
        for _ in 0...11 {
            for word in heads.indices { widen(heads[word], by: word) }
            for word in heads.indices.reversed() { widen(heads[word], by: word) }
            if areHeadsWithinSentences { return }
        }
    }

    private mutating func widen(_ head: Int, by word: Int) {
        leftEdges[head] = min(leftEdges[head], leftEdges[word])
        rightEdges[head] = max(rightEdges[head], rightEdges[word])
    }

    private var areHeadsWithinSentences: Bool {
        var starts = Array(repeating: false, count: heads.count)
        for word in heads.indices where heads[word] == word { starts[leftEdges[word]] = true }
        var first = 0
        for end in heads.indices where (end > 0 && starts[end]) || end == heads.count - 1 {
            if (first..<end).contains(where: { heads[$0] < first || heads[$0] > end }) { return false }
            first = end
        }
        return true
    }
}
