import Asking
import Cards
import Reading

/// Looks the quotations of a deck up in the article that it names.
enum QuoteCheck {
    /// What is wrong with the quotations of a file, or with the path of its article.
    static func findings(in file: DeckFile) -> [Finding] {
        guard let name = file.deck.header.article else { return [] }
        let path = name.hasPrefix("/") ? name : "\(FileSystem.parent(of: file.path))/\(name)"
        do {
            let article = try ArticleFile.read(path).article
            return findings(in: file, QuoteIndex(text: article.text))
        } catch {
            let fault = ArticleTrouble(error: "\(error)")
            return [
                Finding(Diagnostic(path: file.path, line: 1, column: 1, severity: .warning, fact: fault))
            ]
        }
    }

    private static func findings(in file: DeckFile, _ index: QuoteIndex) -> [Finding] {
        var seen: Set<Range<Int>> = []
        var findings: [Finding] = []
        for (note, place) in zip(file.deck.notes, file.places) {
            guard let citation = note.citation, seen.insert(place.citation ?? place.span).inserted else {
                continue
            }
            for fault in index.faults(in: citation) {
                let line = place.citation.map { file.line(at: $0.lowerBound) } ?? place.line
                findings.append(
                    Finding(
                        Diagnostic(path: file.path, line: line, column: 1, severity: .error, fact: fault)))
            }
        }
        return findings
    }

    /// An article that cannot be read.
    private struct ArticleTrouble: Hashable, Sendable, CustomStringConvertible {
        var error: String

        var description: String { "the quotations are not checked: \(error)" }
    }
}

extension DeckFile {
    /// The number of the line that holds a byte, from 1.
    fileprivate func line(at offset: Int) -> Int {
        bytes[..<offset].count { $0 == 0x0A } + 1
    }
}
