/// Finds the enumerations of a sentence, and says of each coordination that it leaves why.
struct EnumerationFinder {
    let wording: Wording
    private(set) var lists: [Enumeration] = []
    private(set) var doubts: [ListDoubt] = []

    private var words: [Word] { wording.words }

    init(_ wording: Wording) {
        self.wording = wording
        for index in wording.words.indices where wording.words[index].kind == .coordinator {
            examine(index)
        }
        if lists.count > 1, overlap(lists) {
            lists = []
            doubts.append(.nested)
        }
    }

    private mutating func examine(_ coordinator: Int) {
        guard let chain = CommaChain(words: words, coordinator: coordinator) else { return }
        switch words[coordinator].lower {
        case "or", "nor": doubts.append(.alternatives)
        case "and", "&": judge(chain)
        default: break
        }
    }

    private mutating func judge(_ chain: CommaChain) {
        switch ListJudge(words: words, chain: chain).verdict {
        case .success(let list): lists.append(list)
        case .failure(let doubt): doubts += doubt.reason.map { [$0] } ?? []
        }
    }

    private func overlap(_ lists: [Enumeration]) -> Bool {
        zip(lists, lists.dropFirst()).contains { $0.blank.overlaps($1.blank) }
    }
}

/// The segments between commas that lead up to a coordinator, nearest first.
struct CommaChain {
    /// Nearest first; each a range of words without its commas.
    var segments: [Range<Int>]
    var coordinator: Int
    /// Whether a comma stands before the coordinator.
    var isSerial: Bool
    /// The mark on the left of the last segment, or absent at the start of the sentence.
    var stop: WordClass?

    /// No list of interest has more; longer chains are cut off.
    private static let longest = 12

    init?(words: [Word], coordinator: Int) {
        self.coordinator = coordinator
        isSerial = coordinator > 0 && words[coordinator - 1].kind == .comma
        segments = []
        var end = isSerial ? coordinator - 1 : coordinator
        var index = end
        while index > 0, segments.count < CommaChain.longest {
            let kind = words[index - 1].kind
            if kind == .comma {
                segments.append(index..<end)
                end = index - 1
            } else if kind.isMark && kind != .quote {
                stop = kind
                break
            }
            index -= 1
        }
        segments.append(index..<end)
        let opensOuterList = segments.contains { segment in
            segment.isEmpty
        }
        guard segments.count >= 2, !opensOuterList else { return nil }
        if let first = segments.first, words[first.lowerBound].kind == .coordinator { return nil }
    }
}
