import Foundation

/// Cuts what a writer says into lines and reads each as a card, within limits.
///
/// A faulty line is refused by itself; what goes beyond the limits ends the reading.
package struct ProposalReader: Sendable {
    package struct Limits: Sendable {
        package var lineBytes = 64 << 10
        package var totalBytes = 16 << 20
        package var lines = 20_000

        package init() {}
    }

    /// A limit that was passed.
    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        case line(number: Int, limit: Int)
        case total(limit: Int)
        case lines(limit: Int)

        package var description: String {
            switch self {
            case .line(let number, let limit): "line \(number) has more than \(limit >> 10) KB"
            case .total(let limit): "it wrote more than \(limit >> 20) MB"
            case .lines(let limit): "it wrote more than \(limit) lines"
            }
        }
    }

    /// A line as a card, or why not.
    package struct Line: Sendable {
        /// From 1.
        package var number: Int
        package var content: Result<Proposal, ProposalRefusal>
    }

    package private(set) var lines: [Line] = []
    private let limits: Limits
    private var pending: [UInt8] = []
    private var total = 0
    private var number = 0

    package init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Takes the next bytes, wherever they are cut.
    package mutating func take(_ bytes: some Collection<UInt8>) throws(Fault) {
        total += bytes.count
        guard total <= limits.totalBytes else { throw .total(limit: limits.totalBytes) }
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 0x0A) {
            pending += rest[..<end]
            rest = rest[rest.index(after: end)...]
            try close()
        }
        pending += rest
        guard pending.count <= limits.lineBytes else {
            throw .line(number: number + 1, limit: limits.lineBytes)
        }
    }

    /// Takes what stands behind the last line break.
    package mutating func finish() throws(Fault) {
        if !pending.isEmpty { try close() }
    }

    private mutating func close() throws(Fault) {
        number += 1
        guard number <= limits.lines else { throw .lines(limit: limits.lines) }
        guard pending.count <= limits.lineBytes else { throw .line(number: number, limit: limits.lineBytes) }
        let line = pending
        pending = []
        guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { return }
        lines.append(Line(number: number, content: ProposalReader.read(line)))
    }

    private static func read(_ line: [UInt8]) -> Result<Proposal, ProposalRefusal> {
        guard String(validating: line, as: UTF8.self) != nil else { return .failure(.notUTF8) }
        guard let proposal = try? JSONDecoder().decode(Proposal.self, from: Data(line)) else {
            return .failure(.notACard)
        }
        guard !proposal.texts.contains(where: hasControls) else { return .failure(.controls) }
        let trimmed = proposal.trimmed
        guard trimmed.texts.allSatisfy({ $0.utf8.count <= 1000 }), trimmed.items.count <= 20,
            trimmed.options.count <= 20, trimmed.accept.count <= 20
        else { return .failure(.tooLong) }
        return .success(trimmed)
    }

    private static func hasControls(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator, .unassigned:
                true
            default: false
            }
        }
    }
}

extension ProposalRefusal: Error {}

extension Draft {
    /// What a writer is told: the claims that a card may come from, one JSON object a line.
    package func writerInput(for claims: Set<String>) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try self.claims.filter { claims.contains($0.id) }.flatMap { claim in
            Array(try encoder.encode(claim)) + [0x0A]
        }
    }
}
