/// The first line of a log: which field is which column.
struct LogHeader: Sendable {
    /// A column for each field of a row; absent where the field is of no use here.
    private let columns: [LogColumn?]

    init(_ line: UnsafeBufferPointer<UInt8>) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = line.starts(with: mark) ? line.dropFirst(mark.count) : line[...]
        columns = text.split(separator: 0x2C, omittingEmptySubsequences: false).map { name in
            LogColumn.allCases.first { $0.rawValue.utf8.elementsEqual(name) }
        }
    }

    var missing: [LogColumn] {
        LogColumn.allCases.filter { $0.isRequired && !columns.contains($0) }
    }

    /// One row's numbers.
    func row(_ line: UnsafeBufferPointer<UInt8>, line number: Int) -> Result<ReviewLog.Row, LogFault> {
        var row = ReviewLog.Row(
            card: 0, milliseconds: 0, rating: 0, elapsedDays: 0, elapsedSeconds: -1, duration: 0)
        var (field, start) = (0, 0)
        for end in 0...line.count where end == line.count || line[end] == 0x2C {
            guard field < columns.count else { break }
            if let column = columns[field] {
                guard let value = wholeNumber(line[start..<end]) else {
                    return .failure(.notANumber(line: number, column: column))
                }
                guard column != .rating || 1...4 ~= value else {
                    return .failure(.rating(line: number, value: value))
                }
                row.set(column, to: value)
            }
            (field, start) = (field + 1, end + 1)
        }
        guard field == columns.count, start == line.count + 1 else {
            return .failure(.fieldCount(line: number, expected: columns.count))
        }
        // A log without seconds counts whole days.
        if !columns.contains(.elapsedSeconds) {
            row.elapsedSeconds = max(0, min(row.elapsedDays, 36_500)) * 86_400
        }
        return .success(row)
    }
}

extension ReviewLog.Row {
    fileprivate mutating func set(_ column: LogColumn, to value: Int64) {
        switch column {
        case .card: card = value
        case .milliseconds: milliseconds = value
        case .rating: rating = UInt8(truncatingIfNeeded: value)
        case .elapsedDays: elapsedDays = value
        case .elapsedSeconds: elapsedSeconds = value
        case .duration: duration = value
        }
    }
}

/// A whole number of up to 18 digits, as `12`, `-3` or `7.0`.
private func wholeNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int64? {
    let isNegative = bytes.first == 0x2D
    var digits = isNegative ? bytes.dropFirst() : bytes
    if let point = digits.firstIndex(of: 0x2E), digits[point...].dropFirst().allSatisfy({ $0 == 0x30 }) {
        digits = digits[..<point]
    }
    guard (1...18).contains(digits.count) else { return nil }
    var value: Int64 = 0
    for byte in digits {
        guard 0x30...0x39 ~= byte else { return nil }
        value = value * 10 + Int64(byte - 0x30)
    }
    return isNegative ? -value : value
}
