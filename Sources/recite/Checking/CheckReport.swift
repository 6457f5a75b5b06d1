import Cards
import Drilling

/// What checking some decks found.
struct CheckReport {
    private var files: [DeckFile] = []
    private var failures: [FileFault] = []
    private(set) var diagnostics: [Finding] = []
    private(set) var stamped: [String: Int] = [:]

    /// Reads and checks the files; one that has no card is a page of prose unless it was asked for by name.
    init(_ paths: [String], named: [String]) {
        for path in paths {
            do {
                let file = DeckFile.read(try FileSystem.read(path, limit: DeckLimit.bytes), path: path)
                let isProse = file.deck.notes.isEmpty && file.deck.mode == .plain && !file.hasErrors
                if !isProse || named.contains(path) { files.append(file) }
            } catch {
                failures.append(error)
            }
        }
        check()
    }

    private mutating func check() {
        let quotes = files.flatMap(QuoteCheck.findings)
        diagnostics = (DeckChecker.check(files).map(Finding.init) + quotes).sorted { $0.isBefore($1) }
    }

    /// Whether there is an error, or not a single card.
    var hasErrors: Bool {
        !failures.isEmpty || diagnostics.contains { $0.severity == .error }
            || files.allSatisfy { $0.deck.notes.isEmpty }
    }

    /// Writes the ids that are missing, and reads the files again.
    mutating func stamp() throws(FileFault) {
        var generator = SystemRandomNumberGenerator()
        let taken = Set(files.flatMap { $0.deck.notes.compactMap(\.id) })
        for (index, file) in files.enumerated() {
            let (bytes, stamps) = DeckStamper.stamp(file, taken: taken, using: &generator)
            guard !stamps.isEmpty else { continue }
            try AtomicFile.write(bytes, to: file.path, replacing: true)
            stamped[file.path] = stamps.count
            files[index] = DeckFile.read(bytes, path: file.path)
        }
        check()
    }
}

extension CheckReport {
    /// A line a finding, then what was read.
    var lines: [String] {
        failures.map(\.description) + diagnostics.map(\.text)
            + stamped.sorted { $0.key < $1.key }.map { "\($0.key): \(plural($0.value, "id")) written" } + [
                total
            ]
    }

    private var total: String {
        let notes = files.reduce(0) { $0 + $1.deck.notes.count }
        let cards = files.reduce(0) { $0 + $1.cardCount }
        let read = [plural(files.count, "deck"), plural(notes, "note"), plural(cards, "card")]
        let counts = [Severity.error, .warning, .hint].compactMap { severity -> String? in
            let count =
                diagnostics.count { $0.severity == severity } + (severity == .error ? failures.count : 0)
            return count == 0 ? nil : plural(count, severity.rawValue)
        }
        return read.joined(separator: ", ") + ": "
            + (counts.isEmpty ? "no faults" : counts.joined(separator: ", "))
    }
}

extension CheckReport: Encodable {
    private enum CodingKeys: CodingKey {
        case decks, diagnostics, unreadable
    }

    private struct DeckCount: Encodable {
        var path: String
        var notes: Int
        var cards: Int
        var stamped: Int
    }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: CodingKeys.self)
        let counts = files.map { file in
            DeckCount(
                path: file.path, notes: file.deck.notes.count, cards: file.cardCount,
                stamped: stamped[file.path] ?? 0)
        }
        try object.encode(counts, forKey: .decks)
        try object.encode(diagnostics, forKey: .diagnostics)
        try object.encode(failures.map(\.description), forKey: .unreadable)
    }
}

extension DeckFile {
    fileprivate var cardCount: Int { deck.notes.reduce(0) { $0 + $1.cards.count } }
}
