import Testing

@testable import English

struct QuestionTests {
    struct Row: Sendable {
        let text: String
        let role: String
        let question: String?
    }

    @Test(arguments: [
        Row(
            text: "The council closed the bridge in May.", role: "subject",
            question: "Who closed the bridge in May?"),
        Row(
            text: "The council closed the bridge in May.", role: "object",
            question: "What did the council close in May?"),
        Row(
            text: "The council closed the bridge in May.", role: "time",
            question: "When did the council close the bridge?"),
        Row(
            text: "However, the council also closed the bridge.", role: "object",
            question: "What did the council close?"),
        Row(text: "Two ships were sold.", role: "subject", question: "What was sold?"),
        Row(text: "Honey bees make wax.", role: "subject", question: "What makes wax?"),
        Row(
            text: "In 1247, monks founded the town.", role: "object",
            question: "What did monks found in 1247?"),
        Row(
            text: "The river has not frozen since 1963.", role: "time",
            question: "Since when has the river not frozen?"),
        Row(
            text: "The bridge was designed by Clara Nyman.", role: "agent",
            question: "By whom was the bridge designed?"),
        Row(text: "Tin is a soft metal.", role: "predicate", question: "What is tin?"),
        Row(
            text: "The comet returns every 76 years.", role: "time",
            question: "How often does the comet return?"),
        Row(
            text: "The vote failed because the hall was cold.", role: "cause",
            question: "Why did the vote fail?"),
        Row(text: "They crossed the lake by boat.", role: "means", question: "How did they cross the lake?"),
        Row(text: "There are two kinds of charge.", role: "subject", question: nil),
        Row(text: "No one was hurt.", role: "subject", question: nil),
        Row(text: "It was the third earthquake.", role: "subject", question: nil),
        Row(text: "The shop was still open.", role: "time", question: nil),
        Row(text: "Having lost the match, the team went home.", role: "subject", question: nil),
    ])
    func `the question for a part of a clause`(row: Row) throws {
        let (tree, clause) = try clause(row.text)
        let asked: Asked? =
            row.role == "subject"
            ? .subject
            : clause.complements.first { $0.kind.rawValue == row.role }.map(Asked.complement)
                ?? clause.adjuncts.first { $0.role.rawValue == row.role }.map(Asked.adjunct)
        #expect(asked.flatMap { tree.question(for: $0, in: clause) } == row.question)
    }
}
