/// The faults of a file by their byte offsets, until they become lines and columns.
struct FaultList {
    private(set) var entries: [(offset: Int, fault: DeckFault)] = []

    mutating func add(_ fault: DeckFault, at offset: Int) {
        entries.append((offset, fault))
    }

    /// Whether an entry from the given one on is an error within the span.
    func hasError(in span: Range<Int>, from first: Int) -> Bool {
        entries[first...].contains { entry in
            entry.fault.severity == .error && entry.offset >= span.lowerBound
                && entry.offset <= span.upperBound
        }
    }

    /// The faults in the order of the text, each once, with the line and the column of its offset.
    func diagnostics(path: String, bytes: [UInt8]) -> [Diagnostic<DeckFault>] {
        let sorted = entries.enumerated().sorted {
            ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
        }
        var diagnostics: [Diagnostic<DeckFault>] = []
        var place = PlaceCounter(bytes)
        for (_, entry) in sorted {
            place.advance(to: entry.offset)
            let diagnostic = Diagnostic(
                path: path, line: place.line, column: place.column, severity: entry.fault.severity,
                fact: entry.fault)
            if diagnostics.last != diagnostic { diagnostics.append(diagnostic) }
        }
        return diagnostics
    }
}

/// Counts lines and columns up to offsets that only grow.
struct PlaceCounter {
    private let bytes: [UInt8]
    private var offset: Int
    private var lineStart: Int
    private(set) var line = 1

    /// What a column counts beyond: a longer prefix of a line is counted in scalars, to keep time linear.
    private static let exactLength = 4096

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        offset = EncodingCheck.markLength(bytes)
        lineStart = offset
    }

    mutating func advance(to target: Int) {
        while offset < Swift.min(target, bytes.count) {
            if bytes[offset].isLineEnd {
                let next = bytes.nextLine(after: offset, limit: bytes.count)
                guard next <= target else { return }
                offset = next
                lineStart = next
                line += 1
            } else {
                offset += 1
            }
        }
    }

    /// From 1, in characters.
    var column: Int {
        guard offset - lineStart > PlaceCounter.exactLength else {
            return bytes.string(lineStart..<offset).count + 1
        }
        return offset - lineStart + 1
    }
}
