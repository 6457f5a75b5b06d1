/// Finds where fenced code ends (CommonMark 4.5, with any indentation).
struct FenceFinder {
    /// For backticks and tildes: the least length for which no closing fence is left.
    private var missingBackticks = Int.max
    private var missingTildes = Int.max

    /// The end of the closing fence's line, if the run at the index opens a fence that is closed.
    mutating func end(of index: Int, in bytes: [UInt8], limit: Int) -> Int? {
        guard let length = FenceFinder.opening(at: index, in: bytes, limit: limit) else { return nil }
        let mark = bytes[index]
        guard length < (mark == Byte.tilde ? missingTildes : missingBackticks) else { return nil }
        var line = bytes.nextLine(after: bytes.lineEnd(from: index, limit: limit), limit: limit)
        while line < limit {
            let end = bytes.lineEnd(from: line, limit: limit)
            let start = bytes.skippingBlanks(from: line, limit: end)
            if start < end, bytes[start] == mark {
                let run = bytes.run(at: start, limit: end)
                if run >= length, bytes.skippingBlanks(from: start + run, limit: end) == end { return end }
            }
            line = bytes.nextLine(after: end, limit: limit)
        }
        if mark == Byte.tilde { missingTildes = length } else { missingBackticks = length }
        return nil
    }

    /// How many marks open a fence at the index: three or more, and no backtick in a backtick fence's info.
    static func opening(at index: Int, in bytes: [UInt8], limit: Int) -> Int? {
        let end = bytes.lineEnd(from: index, limit: limit)
        guard index < end, bytes[index] == Byte.backtick || bytes[index] == Byte.tilde else { return nil }
        let length = bytes.run(at: index, limit: end)
        guard length >= 3 else { return nil }
        if bytes[index] == Byte.backtick, bytes[(index + length)..<end].contains(Byte.backtick) { return nil }
        return length
    }
}
