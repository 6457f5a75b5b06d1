extension Tokenizer {
    /// Puts exceptions together that the affix rules took apart, as in "fine:)"; the longest first, then the leftmost.
    func withMatchedExceptions(_ tokens: [RawToken], in text: Characters) -> [RawToken] {
        var matches: [Match] = []
        for start in tokens.indices {
            guard let patterns = exceptions.patterns[tokens[start].hash] else { continue }
            for pattern in patterns where isPattern(pattern, at: start, of: tokens) {
                matches.append(Match(range: start..<start + pattern.tokens.count, pieces: pattern.pieces))
            }
        }
        return matches.isEmpty ? tokens : replacing(disjoint(matches), in: tokens, of: text)
    }

    private struct Match {
        let range: Range<Int>
        let pieces: [TokenizerExceptions.Piece]
    }

    private func isPattern(_ pattern: TokenizerExceptions.Pattern, at start: Int, of tokens: [RawToken])
        -> Bool
    {
        start + pattern.tokens.count <= tokens.count
            && zip(pattern.tokens, tokens[start...]).allSatisfy { $0 == $1.hash }
    }

    /// The matches that share no token with a longer one, whether or not that one is kept.
    private func disjoint(_ matches: [Match]) -> [Match] {
        var seen: Set<Int> = []
        var kept: [Match] = []
        let order = matches.sorted { left, right in
            left.range.count == right.range.count
                ? left.range.lowerBound < right.range.lowerBound : left.range.count > right.range.count
        }
        for match in order {
            if !seen.contains(match.range.lowerBound), !seen.contains(match.range.upperBound - 1) {
                kept.append(match)
            }
            seen.formUnion(match.range)
        }
        return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func replacing(_ matches: [Match], in tokens: [RawToken], of text: Characters) -> [RawToken] {
        var result: [RawToken] = []
        var place = 0
        for match in matches {
            let last = tokens[match.range.upperBound - 1]
            let isUnbroken = tokens[match.range].dropLast().allSatisfy { !$0.spaceAfter }
            guard isUnbroken else { continue }
            result += tokens[place..<match.range.lowerBound]
            var pieces = exceptions.tokens(
                match.pieces, from: tokens[match.range.lowerBound].range.lowerBound, in: text)
            if !pieces.isEmpty { pieces[pieces.count - 1].spaceAfter = last.spaceAfter }
            result += pieces
            place = match.range.upperBound
        }
        return result + tokens[place...]
    }
}
