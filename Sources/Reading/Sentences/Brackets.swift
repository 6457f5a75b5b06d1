/// Which brackets of a text belong together, followed along a forward scan.
struct Brackets {
    private let pairs: [Range<Int>]
    private var nextPair = 0
    private var open: [Range<Int>] = []

    /// Pairs round and square brackets of a folded text, each kind by itself; linear.
    init(_ bytes: [UInt8]) {
        var pairs: [Range<Int>] = []
        var round: [Int] = []
        var square: [Int] = []
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "("): round.append(index)
            case UInt8(ascii: "["): square.append(index)
            case UInt8(ascii: ")"): if let start = round.popLast() { pairs.append(start..<index + 1) }
            case UInt8(ascii: "]"): if let start = square.popLast() { pairs.append(start..<index + 1) }
            default: break
            }
        }
        self.pairs = pairs.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The innermost pair around the index; indices must ascend from call to call.
    mutating func innermost(around index: Int) -> Range<Int>? {
        while nextPair < pairs.count, pairs[nextPair].lowerBound < index {
            open.append(pairs[nextPair])
            nextPair += 1
        }
        while let last = open.last, last.upperBound <= index { open.removeLast() }
        return open.last
    }
}
