/// How many slips lie between two words.
enum EditDistance {
    /// The optimal string alignment distance, or nil where it is over the limit.
    ///
    /// It counts insertions, deletions, substitutions and swaps of neighbours, no part edited twice (Damerau 1964;
    /// Boytsov 2011, section 2.2).
    /// Time is the longer length times the limit: only a band around the diagonal can stay under it.
    static func between(
        _ left: ArraySlice<Grapheme>, _ right: ArraySlice<Grapheme>, limit: Int
    ) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        let (left, right) = trimmed(left, right)
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        guard limit > 0 else { return nil }
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * (right.count + 1)) { rows in
            left.withUnsafeBufferPointer { left in
                right.withUnsafeBufferPointer { right in
                    banded(left, right, limit: limit, rows: rows)
                }
            }
        }
    }

    /// Both without what they have in common at the start and the end, which no alignment edits.
    private static func trimmed(
        _ left: ArraySlice<Grapheme>, _ right: ArraySlice<Grapheme>
    ) -> (ArraySlice<Grapheme>, ArraySlice<Grapheme>) {
        var (left, right) = (left, right)
        while let first = left.first, first == right.first {
            left.removeFirst()
            right.removeFirst()
        }
        while let last = left.last, last == right.last {
            left.removeLast()
            right.removeLast()
        }
        return (left, right)
    }

    private static func banded(
        _ left: UnsafeBufferPointer<Grapheme>, _ right: UnsafeBufferPointer<Grapheme>, limit: Int,
        rows: UnsafeMutableBufferPointer<Int>
    ) -> Int? {
        let width = right.count + 1
        let over = limit + 1
        rows.initialize(repeating: over)
        for column in 0..<min(width, over) { rows[column] = column }
        for row in 1...left.count {
            let (old, above, here) = ((row + 1) % 3 * width, (row - 1) % 3 * width, row % 3 * width)
            let first = max(1, row - limit)
            let last = min(right.count, row + limit)
            rows[here + first - 1] = first == 1 ? min(row, over) : over
            guard first <= last else { return nil }
            for column in first...last {
                let isEqual = left[row - 1] == right[column - 1]
                var best = rows[above + column - 1] + (isEqual ? 0 : 1)
                best = min(best, rows[above + column] + 1, rows[here + column - 1] + 1)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
                {
                    best = min(best, rows[old + column - 2] + 1)
                }
                rows[here + column] = min(best, over)
            }
            if last < right.count { rows[here + last + 1] = over }
        }
        let distance = rows[left.count % 3 * width + right.count]
        return distance <= limit ? distance : nil
    }
}
