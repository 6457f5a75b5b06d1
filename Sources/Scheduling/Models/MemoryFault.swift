/// What is wrong with a line of `recite memory`.
package enum MemoryFault: Hashable, Sendable, CustomStringConvertible {
    /// Not the JSON that is expected, and where.
    case json(path: String)
    case parameters(ParameterFault)
    case retention(Double)
    case rating(index: Int, value: Int)
    case elapsed(index: Int, value: Double)
    case noTime(index: Int)

    package var description: String {
        switch self {
        case .json(let path):
            path.isEmpty
                ? "not a line like {\"reviews\":[{\"rating\":3,\"elapsed_days\":0}]}"
                : "\(path) is missing or of another kind than expected"
        case .parameters(let fault): fault.description
        case .retention(let value): "retention = \(value) is outside 0.001...0.999"
        case .rating(let index, let value): "reviews[\(index)].rating = \(value) is not one of 1, 2, 3, 4"
        case .elapsed(let index, let value): "reviews[\(index)]: the elapsed time \(value) is negative"
        case .noTime(let index): "reviews[\(index)] has neither elapsed_days nor elapsed_secs"
        }
    }

    static func form(_ error: any Error) -> MemoryFault {
        guard let error = error as? DecodingError else { return .json(path: "") }
        switch error {
        case .keyNotFound(let key, let context): return .json(path: path(context.codingPath + [key]))
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            return .json(path: path(context.codingPath))
        @unknown default: return .json(path: "")
        }
    }

    /// As `reviews[2].rating`; the keys are ours, not the file's.
    private static func path(_ keys: [any CodingKey]) -> String {
        keys.reduce("") { path, key in
            if let index = key.intValue { return "\(path)[\(index)]" }
            return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
        }
    }
}

/// All that is wrong with a line, a row each.
package struct MemoryFaults: Error, Hashable, CustomStringConvertible {
    package var faults: [MemoryFault]

    package var description: String { faults.map(\.description).joined(separator: "\n") }
}
