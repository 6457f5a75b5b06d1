/// A state of the arc-eager parser: stack, buffer, arcs, sentence starts (`_state.pxd` of spaCy, MIT).
struct ParserState {
    let length: Int
    private(set) var heads: [Int32]
    /// The move whose label each word's arc has, -1 for none.
    private(set) var labels: [Int32]
    private var stack: [Int] = []
    /// Words that came back from the stack; the last is the first of the buffer.
    private var returned: [Int] = []
    private var next = 0
    private var isUnshiftable: [Bool]
    private(set) var isSentenceStart: [Bool]
    /// The newest left and right child of each word, and the one before it in the same list.
    private var newestLeft: [Int32]
    private var newestRight: [Int32]
    private var older: [Int32]

    init(length: Int) {
        self.length = length
        heads = Array(repeating: -1, count: length)
        labels = heads
        newestLeft = heads
        newestRight = heads
        older = heads
        isUnshiftable = Array(repeating: false, count: length)
        isSentenceStart = isUnshiftable
        stack.reserveCapacity(32)
    }

    var isFinal: Bool { stack.isEmpty && bufferLength == 0 }
    var depth: Int { stack.count }
    var bufferLength: Int { length - next + returned.count }

    /// The word at a depth of the stack, -1 for none.
    func stack(_ depth: Int) -> Int {
        depth < stack.count ? stack[stack.count - 1 - depth] : -1
    }

    /// The word at a place of the buffer, -1 for none.
    func buffer(_ place: Int) -> Int {
        if place < returned.count { return returned[returned.count - 1 - place] }
        let word = next + place - returned.count
        return word < length ? word : -1
    }

    func newestLeft(of word: Int) -> Int { word < 0 ? -1 : Int(newestLeft[word]) }
    func newestRight(of word: Int) -> Int { word < 0 ? -1 : Int(newestRight[word]) }
    func hasHead(_ word: Int) -> Bool { heads[word] >= 0 }
    func isUnshiftable(_ word: Int) -> Bool { isUnshiftable[word] }
    func isSentenceStart(_ word: Int) -> Bool { word >= 0 && isSentenceStart[word] }

    mutating func push() {
        if let word = returned.popLast() {
            stack.append(word)
        } else {
            stack.append(next)
            next += 1
        }
    }

    mutating func pop() {
        _ = stack.popLast()
    }

    /// Moves the top of the stack back to the buffer, where it may not be shifted again.
    mutating func unshift() {
        guard let word = stack.popLast() else { return }
        isUnshiftable[word] = true
        returned.append(word)
    }

    mutating func setShiftable(_ word: Int) {
        isUnshiftable[word] = false
    }

    mutating func markSentenceStart(_ word: Int) {
        isSentenceStart[word] = true
    }

    /// Ends the parse where no move is allowed.
    mutating func finish() {
        stack.removeAll()
        returned.removeAll()
        next = length
    }

    /// Gives a word a head in place of the one it had.
    mutating func addArc(head: Int, child: Int, label: Int) {
        if heads[child] >= 0 { removeArc(head: Int(heads[child]), child: child) }
        if head > child {
            older[child] = newestLeft[head]
            newestLeft[head] = Int32(child)
        } else {
            older[child] = newestRight[head]
            newestRight[head] = Int32(child)
        }
        heads[child] = Int32(head)
        labels[child] = Int32(label)
    }

    /// An arc is replaced only while its word is on the stack, when it is still the newest of its head.
    private mutating func removeArc(head: Int, child: Int) {
        if newestLeft[head] == child { newestLeft[head] = older[child] }
        if newestRight[head] == child { newestRight[head] = older[child] }
    }
}
