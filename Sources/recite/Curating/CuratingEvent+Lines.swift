import Asking
import Cards
import Drilling

extension CuratingEvent {
    /// The event in words, one fact a line, fitted to a width in columns.
    func lines(width: Int) -> [String] {
        let page = Page(width: width)
        return page.fitted(text(on: page))
    }

    private func text(on page: Page) -> [String] {
        switch self {
        case .shown(let shown): return shown.lines(on: page)
        case .judged(let outcome): return [outcome.line]
        case .reasonAsked: return RejectReason.lines
        case .textAsked(let field, let now):
            return page.wrapped("\(field.words) now: \(now)", indent: 0, hanging: 6)
                + ["      Type the new text; Enter leaves it as it is."]
        case .reworded: return ["Reworded."]
        case .formsOffered(let forms):
            return forms.enumerated().flatMap { $1.lines(number: $0 + 1, on: page) }
                + ["      Type a number to take that form; Enter keeps the card."]
        case .formsMissing(let reason): return page.wrapped(reason.sentence, indent: 6)
        case .edited(let summary): return [summary.line]
        case .editUnchanged: return ["Nothing changed."]
        case .editBroken(let faults):
            return faults + ["      The deck is as it was. e opens your text again, d drops it, q ends."]
        case .editFailed(let reason): return page.wrapped(reason, indent: 0)
        case .editDropped: return ["Dropped; the deck is as it was."]
        case .cannot(let reason): return page.wrapped("Not done: \(reason)", indent: 0)
        case .undone: return ["Undone."]
        case .undoMissing: return ["      Nothing to undo in this session."]
        case .reloaded: return ["The deck was changed elsewhere; it is read anew, and undo begins here."]
        case .unknown(let line): return page.wrapped("'\(line)' is no command here; ? lists them.", indent: 6)
        case .helped: return CuratingEvent.help
        case .ended(let summary): return summary.lines
        }
    }

    private static let help = [
        "      a  accept", "      e  edit in $EDITOR", "      x  reject; x and a reason, or x alone",
        "      w  reword in place; w and the new text, or w alone", "      m  other forms of the same claim",
        "      u  undo", "      q  quit; every verdict is saved already",
    ]
}

extension CuratingEvent.Shown {
    fileprivate func lines(on page: Page) -> [String] {
        let place = "\(done + 1)/\(total)"
        var lines =
            [""]
            + page.wrapped(
                "\(place)   line \(line)   " + topic.joined(separator: " - "), indent: 0, hanging: 6)
        for line in text.split(whereSeparator: \.isNewline) { lines += page.wrapped(String(line), indent: 6) }
        if let citation { lines += page.wrapped("source: \(citation)", indent: 6) }
        lines += page.wrapped(reasons, indent: 6)
        if let change {
            let now = change.now.map { "its sentence changed, and reads now: \($0)" }
            lines += page.wrapped(
                now ?? "its sentence is gone from the article", indent: 6)
        }
        for line in advice { lines += page.wrapped(line, indent: 6) }
        return lines
    }

    /// Who made it, how likely it is to be kept, and what it passed.
    private var reasons: String {
        guard let maker else { return "made: by hand" }
        let chance = score.map { ", score \(CuratingEvent.text($0))" } ?? ""
        return "made: by \(maker)\(chance)"
            + (gates.isEmpty ? "" : "; passed " + gates.joined(separator: ", "))
    }
}

extension CuratingEvent {
    /// Three decimals.
    fileprivate static func text(_ score: Double) -> String {
        let thousandths = Int((score * 1000).rounded())
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}

extension CuratingEvent.Form {
    fileprivate func lines(number: Int, on page: Page) -> [String] {
        let head = ["\(number)     \(maker), score \(CuratingEvent.text(score))"]
        return head + text.split(whereSeparator: \.isNewline).flatMap { page.wrapped(String($0), indent: 6) }
    }
}

extension Curation.Outcome {
    fileprivate var line: String {
        switch self {
        case .drafted, .open, .edited: "Noted."
        case .accepted: "Accepted."
        case .mended: "Accepted as changed."
        case .rejected: "Rejected; it left the deck, and a new draft leaves it out."
        case .replaced: "Replaced."
        }
    }
}

extension RejectReason {
    fileprivate static var lines: [String] {
        ["      Why? A reason in your words, or a number; Enter keeps the card."]
            + all.enumerated().map { "      \($0 + 1)  \($1)" }
    }
}

extension NoteField {
    fileprivate var words: String {
        switch self {
        case .prompt: "Question"
        case .answer: "Answer"
        case .cloze: "Sentence with [gaps]"
        case .statement: "Statement"
        case .term: "Term"
        case .definition: "Definition"
        case .item, .option, .hint, .remark, .source, .wrong: "Text"
        }
    }
}

extension CuratingEvent.FormsMissing {
    fileprivate var sentence: String {
        switch self {
        case .noArticle: "Other forms come from the deck's article, which is not named or cannot be read."
        case .unknownClaim: "It cannot be told which sentence of the article this card is about."
        case .none: "The article's sentence gives no other card that would do."
        }
    }
}

extension CuratingEvent.EditSummary {
    fileprivate var line: String {
        let parts = [(changed, "changed"), (added, "added"), (removed, "removed")].filter { $0.0 > 0 }
        guard !parts.isEmpty else { return "Saved; no card changed." }
        return "Saved: " + parts.map { "\(plural($0.0, "card")) \($0.1)" }.joined(separator: ", ") + "."
    }
}

extension CuratingSummary {
    fileprivate var lines: [String] {
        let counts = "\(accepted) accepted, \(mended) accepted as changed, \(rejected) rejected here"
        let rest = left == 0 ? "every card has its verdict" : "\(plural(left, "card")) to go"
        return ["", "Curated \(plural(total, "card")): \(counts); \(rest)."]
    }
}
