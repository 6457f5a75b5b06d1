/// A span of a text as it is read: runs of white space as single blanks, marks left out, and the way back.
struct FoldedText {
    private(set) var bytes: [UInt8] = []
    /// Where the distance between folded and source offset changes.
    private var jumps: [(folded: Int, source: Int)] = []

    /// Folds a span, leaving out the `omissions`, which ascend and may reach over its ends.
    init(_ text: [UInt8], _ span: Range<Int>, omitting omissions: [Range<Int>] = []) {
        bytes.reserveCapacity(span.count)
        var blank: Int?
        var index = span.lowerBound
        var nextOmission = 0
        while index < span.upperBound {
            while nextOmission < omissions.count, omissions[nextOmission].upperBound <= index {
                nextOmission += 1
            }
            if nextOmission < omissions.count, omissions[nextOmission].contains(index) {
                index = omissions[nextOmission].upperBound
                continue
            }
            let length = Blank.length(in: text, at: index)
            if length > 0 {
                blank = blank ?? index
                index += length
                continue
            }
            if let place = blank, !bytes.isEmpty { append(0x20, from: place) }
            blank = nil
            append(text[index], from: index)
            index += 1
        }
    }

    private mutating func append(_ byte: UInt8, from source: Int) {
        if let last = jumps.last {
            if source - bytes.count != last.source - last.folded { jumps.append((bytes.count, source)) }
        } else {
            jumps.append((bytes.count, source))
        }
        bytes.append(byte)
    }

    /// The source offset of a folded offset, which must be inside.
    func source(of offset: Int) -> Int {
        var low = 0
        var high = jumps.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if jumps[middle].folded <= offset { low = middle } else { high = middle }
        }
        return jumps[low].source + offset - jumps[low].folded
    }

    /// The source span of a folded range that is not empty.
    func source(of range: Range<Int>) -> Range<Int> {
        source(of: range.lowerBound)..<source(of: range.upperBound - 1) + 1
    }

    var string: String { String(decoding: bytes, as: UTF8.self) }
}
