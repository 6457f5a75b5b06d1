import ArgumentParser
import Asking
import Drilling
import Foundation
import Reading

/// An outside writer of cards.
struct WriterOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Let a command propose cards: claims as JSON lines on its input, cards as JSON lines on its output.",
            valueName: "command"))
    var writer: String?

    @Option(help: ArgumentHelp("Seconds that the writer may take.", valueName: "seconds"))
    var writerTime = 600.0

    func validate() throws {
        guard writerTime > 0, writerTime <= 86_400 else {
            throw ValidationError("--writer-time must be more than 0 and at most 86400.")
        }
    }

    /// The draft with what the writer proposes and the gates let through.
    ///
    /// The cards' ids derive from `deck`. Only claims of the section wished for are sent and only cards of the kinds
    /// taken; the count is filled up behind the draft's own cards.
    func joined(
        to draft: Draft, of article: Article, deck: String, wishes: Wishes, in context: Context
    ) throws -> Draft {
        guard let writer else { return draft }
        var proposals = Proposals(article: article, deck: deck, wishes: wishes)
        let claims = try draft.writerInput(for: proposals.claims)
        guard !claims.isEmpty else {
            context.console.tell(
                "writer: the article has no claim that a card may come from, so it is not asked")
            return draft
        }
        context.console.tell("writer: \(plural(proposals.claims.count, "claim")) sent to \(writer)")
        let process = WriterProcess(
            command: writer, time: Int(writerTime * 1000), console: context.console)
        proposals.judge(try lines(of: process, claims, in: context), drafted: draft.cards)
        for entry in proposals.refused.prefix(WriterOptions.mostShown) {
            let prompt = entry.proposal.map { ": \($0.prompt.prefix(100))" } ?? ""
            context.console.tell("writer: line \(entry.line): \(entry.refusal)\(prompt)")
        }
        let more = proposals.refused.count - WriterOptions.mostShown
        if more > 0 { context.console.tell("writer: \(more) more refused") }
        context.console.tell("writer: \(proposals.summary)")
        return proposals.joined(to: draft)
    }

    private func lines(
        of process: WriterProcess, _ claims: [UInt8], in context: Context
    ) throws -> [ProposalReader.Line] {
        do {
            return try process.run(claims)
        } catch .interrupted {
            context.console.tell("recite: \(WriterFault.interrupted)")
            throw ExitCode(ExitStatus.interrupted.rawValue)
        }
    }

    private static let mostShown = 50
}
