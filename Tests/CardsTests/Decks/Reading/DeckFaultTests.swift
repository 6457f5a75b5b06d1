import Testing

@testable import Cards

/// A deck's body and what is said of it, each as `line:column fault`; the header takes three lines.
struct FaultRow: CustomTestStringConvertible, Sendable {
    var name: String
    var body: String
    var said: [String]

    init(_ name: String, _ body: String, _ said: String...) {
        self.name = name
        self.body = body
        self.said = said
    }

    var testDescription: String { name }
}

func said(_ text: String) -> [String] {
    DeckFile.read(Array(text.utf8), path: "d.md").diagnostics.map { "\($0.line):\($0.column) \($0.fact)" }
}

func sentence(_ fault: DeckFault) -> String { "\(fault)" }

private let id = "nato-7k2m9q4w1x8z"

private let rows = [
    FaultRow("an answer without a question", "A: x", "4:1 \(FieldFault.answerWithoutQuestion)"),
    FaultRow("a second answer", "Q: q\nA: a\nA: b", "6:1 \(FieldFault.secondAnswer(first: 5))"),
    FaultRow("an answer to a cloze", "C: [a]\nA: b", "5:1 \(FieldFault.answerToCloze)"),
    FaultRow("an answer to a statement", "True: x\nA: b", "5:1 \(FieldFault.answerToStatement)"),
    FaultRow("an answer to a pair", "a :: b\n\nA: c", "6:1 \(FieldFault.answerToPair)"),
    FaultRow("a question without an answer", "Q: q\n\nQ: r\nA: a", "4:1 \(FieldFault.questionWithoutAnswer)"),
    FaultRow("an empty question", "Q:\nA: a", "4:1 \(FieldFault.emptyQuestion)"),
    FaultRow("an empty answer", "Q: q\nA:", "5:1 \(FieldFault.emptyAnswer)"),
    FaultRow("an empty cloze", "C:", "4:1 \(FieldFault.emptyCloze)"),
    FaultRow("an empty true statement", "True:", "4:1 \(FieldFault.emptyStatement(true))"),
    FaultRow(
        "an empty false statement", "False:\nRemark: r", "4:1 \(FieldFault.emptyStatement(false))"),
    FaultRow("an empty hint", "Q: q\nA: a\nHint:", "6:1 \(FieldFault.emptyField(.hint))"),
    FaultRow("an empty remark", "Q: q\nA: a\nRemark:", "6:1 \(FieldFault.emptyField(.remark))"),
    FaultRow("an empty wrong answer", "Q: q\nA: a\nWrong:", "6:1 \(FieldFault.emptyField(.wrong))"),
    FaultRow("a pair without a term", ":: b", "4:1 \(FieldFault.emptyTerm)"),
    FaultRow("a pair without a definition", "a ::", "4:3 \(FieldFault.emptyDefinition)"),
    FaultRow("a hint without a card", "Hint: h", "4:1 \(FieldFault.withoutCard(.hint))"),
    FaultRow("a remark without a card", "Remark: h", "4:1 \(FieldFault.withoutCard(.remark))"),
    FaultRow("a source without a card", "Source: h", "4:1 \(FieldFault.withoutCard(.source))"),
    FaultRow("a wrong answer without a question", "Wrong: w", "4:1 \(FieldFault.wrongWithoutQuestion)"),
    FaultRow("a wrong answer to a statement", "True: s\nWrong: w", "5:1 \(FieldFault.wrongWithoutUse)"),
    FaultRow("a second hint", "C: [a]\nHint: x\nHint: y", "6:1 \(FieldFault.repeated(.hint, first: 5))"),

    FaultRow("a cloze without a gap", "C: no gap", "4:1 \(ClozeFault.noGap)"),
    FaultRow("a cloze whose brackets are a link", "C: see [a](b)", "4:1 \(ClozeFault.onlyLinks)"),
    FaultRow("an empty gap", "C: é is []", "4:9 \(ClozeFault.emptyGap)"),
    FaultRow("an empty alternative of a gap", "C: is [a | ]", "4:7 \(ClozeFault.emptyAlternative)"),
    FaultRow("an empty hint of a gap", "C: is [a :: ]", "4:10 \(ClozeFault.emptyHint)"),
    FaultRow("a gap in a gap", "C: is [a [b] c]", "4:10 \(ClozeFault.nested)"),
    FaultRow(
        "an unclosed gap", "C: is [a\n\nb]", "4:7 \(ClozeFault.unclosed)", "6:2 \(ClozeFault.strayBracket)"),
    FaultRow("a stray bracket", "C: is a] and [b]", "4:8 \(ClozeFault.strayBracket)"),

    FaultRow("no right option", "Q: q\n- [ ] a\n- [ ] b", "4:1 \(ChoiceFault.noRightOption)"),
    FaultRow(
        "one option", "Q: q\n- [x] a", "4:1 \(ChoiceFault.oneOption)", "4:1 \(DeckAdvice.everyOptionRight)"),
    FaultRow("an empty option", "Q: q\n- [x] a\n- [ ]", "6:1 \(ChoiceFault.emptyOption)"),
    FaultRow("options and an answer", "Q: q\n- [x] a\n- [ ] b\nA: a", "7:1 \(ChoiceFault.hasAnswer)"),
    FaultRow("an option without a box", "Q: q\n- [x] a\n- b\n- [ ] c", "6:1 \(ChoiceFault.noBox)"),
    FaultRow("text after options", "Q: q\n- [x] a\n- [ ] b\n\nmore", "8:1 \(ChoiceFault.textAfterOptions)"),
    FaultRow("an option twice", "Q: q\n- [x] a\n- [ ] a", "6:1 \(ChoiceFault.repeatedOption("a"))"),
    FaultRow(
        "a wrong answer beside options", "Q: q\n- [x] a\n- [ ] b\nWrong: c",
        "7:1 \(FieldFault.wrongWithoutUse)"),

    FaultRow("a list of one item", "Q: q\nA:\n- a", "6:1 \(ListFault.oneItem)"),
    FaultRow("a nested list", "Q: q\nA:\n- a\n  - b\n- c", "7:3 \(ListFault.nested)"),
    FaultRow("mixed markers", "Q: q\nA:\n- a\n1. b", "7:1 \(ListFault.mixedMarkers)"),
    FaultRow(
        "a foreign marker", "Q: q\nA:\n* a\n* b", "6:1 \(ListFault.foreignMarker("*"))",
        "7:1 \(ListFault.foreignMarker("*"))"),
    FaultRow("an empty item", "Q: q\nA:\n- a\n-\n- c", "7:1 \(ListFault.emptyItem)"),
    FaultRow("an item twice", "Q: q\nA:\n- a\n- a", "7:1 \(ListFault.repeatedItem("a"))"),
    FaultRow("text after a list", "Q: q\nA:\n- a\n- b\n\nmore", "9:1 \(ListFault.textAfterItems)"),
    FaultRow("boxes in an answer", "Q: q\nA:\n- [x] a\n- [ ] b", "6:1 \(ListFault.boxes)"),

    FaultRow("an empty alternative", "Q: q\nA: a | ", "5:7 \(AnswerFault.emptyAlternative)"),
    FaultRow("equal alternatives", "Q: q\nA: a | A", "5:8 \(AnswerFault.repeatedAnswer("A"))"),
    FaultRow("a malformed tolerance", "Q: q\nA: 28 ± x", "5:4 \(AnswerFault.badTolerance("x"))"),
    FaultRow("a wrong answer that is right", "Q: q\nA: a\nWrong: a", "6:8 \(AnswerFault.wrongIsRight("a"))"),
    FaultRow(
        "a wrong answer twice", "Q: q\nA: a\nWrong: b | b", "6:12 \(AnswerFault.repeatedWrong("b"))"),

    FaultRow("a malformed id", "Q: q {#nato-12}\nA: a", "4:6 \(AttributeFault.badID("nato-12"))"),
    FaultRow("a second id", "Q: q {#\(id) #\(id)}\nA: a", "4:6 \(AttributeFault.secondID(id))"),
    FaultRow("an unknown change", "Q: q {change=big}\nA: a", "4:6 \(AttributeFault.badChange("big"))"),
    FaultRow("braces that are text", "Q: q {#main}\nA: a", "4:6 \(AttributeFault.unread("#main"))"),
    FaultRow(
        "an id twice", "Q: q {#\(id)}\nA: a\n\nC: [b] {#\(id)}",
        "7:8 \(AttributeFault.repeatedID(id, first: 4))"),

    FaultRow(
        "an unclosed fence", "Q: q\nA: a\n```\ncode", "6:1 \(LayoutFault.unclosedFence)",
        "5:1 \(DeckAdvice.shownAnswer)"),
    FaultRow("an unclosed comment", "Q: q\nA: a <!-- b", "5:6 \(LayoutFault.unclosedComment)"),
    FaultRow(
        "unclosed mathematics", "Q: q\nA: $$ a\n\nb", "5:1 \(DeckAdvice.shownAnswer)",
        "5:4 \(LayoutFault.unclosedMaths)"),

    FaultRow("an indented marker", "Q: q\n A: a\nA: b", "5:2 \(DeckAdvice.indentedMarker("A:"))"),
    FaultRow("a pair without blanks", "term::definition", "4:1 \(DeckAdvice.pairWithoutBlanks)"),
    FaultRow(
        "a pair in a field", "C: [a]\n\nb :: c\n\nHint: h", "6:1 \(DeckAdvice.pairInField)"),
    FaultRow("a shown answer", "Q: q\nA: a\n\nb", "5:1 \(DeckAdvice.shownAnswer)"),
    FaultRow("an unknown unit", "Q: q\nA: 12 parsecs", "5:4 \(DeckAdvice.unknownUnit("parsecs"))"),
    FaultRow("a false statement without a remark", "False: s", "4:1 \(DeckAdvice.falseWithoutRemark)"),
    FaultRow(
        "only right options", "Q: q\n- [x] a\n- [x] b", "4:1 \(DeckAdvice.everyOptionRight)"),
    FaultRow(
        "numbers out of order", "Q: q\nA:\n1. a\n3. b", "6:1 \(DeckAdvice.numbersOutOfOrder)"),
    FaultRow("a control character", "Q: q\u{7}\nA: a", "4:5 \(EncodingFault.control(7))"),
    FaultRow("a control of direction", "Q: q\u{202E}\nA: a", "4:5 \(EncodingFault.control(0x202E))"),
    FaultRow("NUL", "Q: q\u{0}\nA: a", "4:5 \(EncodingFault.nul(offset: 21))"),
]

@Test(arguments: rows)
func `a fault is told at its place with a sentence of its own`(row: FaultRow) {
    #expect(said("---\nid: nato\n---\n" + row.body).sorted() == row.said.sorted())
}

@Test func `each fault keeps its own note out and no other`() {
    for row in rows {
        let good = "Q: good\nA: one\n\n---\n\n"
        let text = "---\nid: nato\n---\n" + good + row.body + "\n\n---\n\nC: a good [gap]\n"
        let file = DeckFile.read(Array(text.utf8), path: "d.md")
        let isUnclosed = row.name.hasPrefix("an unclosed") || row.name.hasPrefix("unclosed")
        #expect(file.deck.notes.first?.kind == .short(prompt: "good", answers: ["one"]), "\(row.name)")
        if !isUnclosed { #expect(file.deck.notes.last?.cards.last?.face == .gap(0), "\(row.name)") }
    }
}

@Test func `every fault of a deck is told in one run`() {
    let bodies = rows.filter { !$0.name.contains("unclosed") && $0.name != "NUL" }
    let text = "---\nid: nato\n---\n" + bodies.map(\.body).joined(separator: "\n\n---\n\n") + "\n"
    let found = Set(DeckFile.read(Array(text.utf8), path: "d.md").diagnostics.map { "\($0.fact)" })
    let sentences = Set(rows.flatMap(\.said).map { $0.split(separator: " ", maxSplits: 1)[1] })
    #expect(found.count >= 50)
    #expect(sentences.count >= 60)
}

@Test func `bytes that are no text are told with their offset`() {
    let file = DeckFile.read(
        Array("Q: a\nA: ".utf8) + [0xFF, 0x0A] + Array("\nQ: b\nA: c\n".utf8), path: "d.md")
    #expect(
        file.diagnostics.map(\.description) == ["d.md:2:4: error: \(EncodingFault.invalidUTF8(offset: 8))"])
    #expect(file.deck.notes.map(\.kind) == [.short(prompt: "b", answers: ["c"])])
    let wide = DeckFile.read([0xFF, 0xFE, 0x51, 0x00], path: "d.md")
    #expect(wide.diagnostics.map(\.fact) == [.encoding(.utf16)])
}

@Test func `prose is a fault only in a strict deck`() {
    let body = "Prose here.\nMore of it.\n\nQ: q\nA: a\n\n---\n\nProse again.\n<!-- c -->\n"
    #expect(said("---\nid: nato\n---\n" + body).isEmpty)
    #expect(
        said("---\nstrict: true\n---\n" + body) == ["4:1 \(LayoutFault.prose)", "12:1 \(LayoutFault.prose)"])
}
