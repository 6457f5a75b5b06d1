/// A sentence with the children of each token, for whoever walks its tree.
package struct SentenceTree: Sendable {
    package let sentence: ParsedSentence
    private let bytes: [UInt8]
    private let childLists: [[Int]]
    private let edges: [Range<Int>]

    package init(_ sentence: ParsedSentence) {
        self.sentence = sentence
        bytes = Array(sentence.text.utf8)
        var children = [[Int]](repeating: [], count: sentence.tokens.count)
        for (index, token) in sentence.tokens.enumerated() where token.head != index {
            children[token.head].append(index)
        }
        childLists = children
        edges = Self.edges(of: sentence.tokens)
    }

    /// Steps up a chain (of coordinated verbs, of phrases inside phrases) after which no one looks further: language
    /// never does, and a hostile text must cost neither the stack nor more than its length.
    package static let longestChain = 32

    package var tokens: [Token] { sentence.tokens }

    /// The children of a token from left to right.
    package func children(of index: Int) -> [Int] { childLists[index] }

    /// The children in one of these relations.
    package func children(of index: Int, _ relations: Relation...) -> [Int] {
        childLists[index].filter { relations.contains(tokens[$0].relation) }
    }

    /// The first child in one of these relations.
    package func child(of index: Int, _ relations: Relation...) -> Int? {
        childLists[index].first { relations.contains(tokens[$0].relation) }
    }

    /// From the first to the last token below a token, itself included.
    package func subtree(of index: Int) -> Range<Int> { edges[index] }

    /// The text of some tokens as it stands in the sentence.
    package func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let start = tokens[first].span.lowerBound - sentence.span.lowerBound
        let end = tokens[last].span.upperBound - sentence.span.lowerBound
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The bytes of some tokens in the text that was parsed.
    package func span(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return tokens[first].span.lowerBound..<tokens[last].span.upperBound
    }

    /// The range without punctuation and white space at its ends; brackets and quotes that close inside stay.
    package func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let last = range.last, isLoose(last) { range = range.dropLast() }
        while let first = range.first, isLoose(first) { range = range.dropFirst() }
        return range
    }

    private func isLoose(_ index: Int) -> Bool {
        switch tokens[index].tag {
        case .comma, .colon, .sentenceEnd, .space, .hyphen, .otherPunctuation, .openingQuote, .closingQuote:
            true
        default: false
        }
    }

    /// Edges spread from the leaves up; passes repeat while an arc that crosses another still moves one.
    private static func edges(of tokens: [Token]) -> [Range<Int>] {
        var edges = tokens.indices.map { $0..<$0 + 1 }
        var changed = true
        var passes = 0
        while changed, passes < 8 {
            changed = false
            passes += 1
            for index in Array(tokens.indices) + tokens.indices.reversed() where tokens[index].head != index {
                let head = tokens[index].head
                let joined =
                    min(
                        edges[head].lowerBound, edges[index].lowerBound)..<max(
                        edges[head].upperBound, edges[index].upperBound)
                changed = changed || joined != edges[head]
                edges[head] = joined
            }
        }
        return edges
    }
}

/// Trees are equal where their sentences are: all else follows from those.
extension SentenceTree: Hashable {
    package static func == (first: SentenceTree, second: SentenceTree) -> Bool {
        first.sentence == second.sentence
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(sentence.span)
        hasher.combine(sentence.text)
    }
}
