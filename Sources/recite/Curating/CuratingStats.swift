import Cards
import Drilling

/// How often the cards of each maker are kept.
struct CuratingStats: Encodable {
    var makers: [Line]

    struct Line: Encodable {
        /// Absent for cards that were written by hand.
        var maker: String?
        var accepted = 0
        var mended = 0
        var rejected = 0
        var replaced = 0
        /// Drafted and not judged yet.
        var waiting = 0
        var reasons: [String: Int] = [:]

        var judged: Int { accepted + mended + rejected + replaced }

        /// The share of judged cards that were kept, changed or not; nothing before the first verdict.
        var acceptance: Double? {
            judged == 0 ? nil : (1000 * Double(accepted + mended) / Double(judged)).rounded() / 1000
        }

        private enum CodingKeys: CodingKey {
            case maker, accepted, mended, rejected, replaced, waiting, judged, acceptance, reasons
        }

        func encode(to encoder: any Encoder) throws {
            var object = encoder.container(keyedBy: CodingKeys.self)
            try object.encodeIfPresent(maker, forKey: .maker)
            try object.encode(accepted, forKey: .accepted)
            try object.encode(mended, forKey: .mended)
            try object.encode(rejected, forKey: .rejected)
            try object.encode(replaced, forKey: .replaced)
            try object.encode(waiting, forKey: .waiting)
            try object.encode(judged, forKey: .judged)
            try object.encodeIfPresent(acceptance, forKey: .acceptance)
            try object.encode(reasons, forKey: .reasons)
        }
    }

    /// Counts what holds for each note; the makers with the most verdicts come first.
    init(_ rows: [Curation]) {
        var lines: [String?: Line] = [:]
        for row in rows {
            var line = lines[row.maker] ?? Line(maker: row.maker)
            switch row.outcome {
            case .accepted: line.accepted += 1
            case .mended: line.mended += 1
            case .rejected: line.rejected += 1
            case .replaced: line.replaced += 1
            case .drafted, .open, .edited: line.waiting += 1
            }
            if row.outcome == .rejected, let reason = row.reason { line.reasons[reason, default: 0] += 1 }
            lines[row.maker] = line
        }
        makers = lines.values.sorted { ($1.judged, $0.maker ?? "~") < ($0.judged, $1.maker ?? "~") }
    }

    /// A line a maker, then one for all; the commonest reasons below.
    var lines: [String] {
        guard makers.contains(where: { $0.judged > 0 }) else {
            return ["No card has been judged yet; `recite curate DECK` begins."]
        }
        let width = makers.map { ($0.maker ?? "by hand").count }.max() ?? 0
        return (makers + [total]).flatMap { line in
            let name = line.maker ?? "by hand"
            let kept = line.acceptance.map { "\(Int(($0 * 100).rounded())) %" } ?? "-"
            let counts =
                "\(line.accepted) accepted, \(line.mended) as changed, \(line.rejected) rejected, "
                + "\(line.replaced) replaced, \(line.waiting) waiting"
            let head =
                name + String(repeating: " ", count: max(0, width - name.count))
                + "  kept \(kept) of \(line.judged): "
            return [head + counts] + CuratingStats.reasons(of: line)
        }
    }

    private var total: Line {
        makers.reduce(into: Line(maker: "all")) { sum, line in
            sum.accepted += line.accepted
            sum.mended += line.mended
            sum.rejected += line.rejected
            sum.replaced += line.replaced
            sum.waiting += line.waiting
        }
    }

    private static func reasons(of line: Line) -> [String] {
        line.reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map { reason, count in
            "    \(count) \(reason)"
        }
    }
}
