import Support
import Testing

@testable import Cards

extension DeckGenerator {
    /// An edit of a note of the deck by chance.
    fileprivate mutating func edit(of file: DeckFile) -> DeckEdit {
        let index = below(file.deck.notes.count)
        let fields = file.places[index].fields.map(\.field).filter { $0 != .cloze && $0 != .source }
        switch below(8) {
        case 0: return .setID(NoteID.random(prefix: "note", using: &random), note: index)
        case 1: return .setOff(chance(1, in: 2), note: index)
        case 2: return .addTag("new-tag", note: index)
        case 3: return .accept("another " + phrase(), note: index)
        case 4: return .append(note())
        case 5: return .remove(note: index)
        case 6: return .set(chance(1, in: 2) ? .hint : .remark, passage(), note: index)
        default:
            guard let field = fields.isEmpty ? nil : fields[below(fields.count)] else {
                return .remove(note: index)
            }
            return .set(field, phrase(), note: index)
        }
    }
}

@Test(arguments: 0..<20)
func `an edit changes its field and nothing else`(seed: Int) throws {
    var generator = DeckGenerator(seed: UInt64(seed) + 5000)
    var made = 0
    for _ in 0..<60 {
        var text = DeckWriter.write(generator.deck())
        if generator.chance(1, in: 4) { text = text.replacing("\n", with: "\r\n") }
        let file = DeckFile.read(Array(text.utf8), path: "deck.md")
        guard !file.deck.notes.isEmpty else { continue }
        let edit = generator.edit(of: file)
        switch outcome(of: edit, in: file) {
        case .success(let after):
            let patch = try file.patch(for: edit)
            #expect(after.bytes == patch.applied(to: file.bytes))
            #expect(after.deck.header == file.deck.header)
            made += 1
        case .failure(.unwritable):
            #expect(isNumberOrRepeated(edit, in: file), "\(edit)\n\(text)")
        case .failure(let refusal):
            #expect(refusal == .noField(.answer))
        }
    }
    #expect(made >= 20)
}

private func outcome(of edit: DeckEdit, in file: DeckFile) -> Result<DeckFile, DeckEditRefusal> {
    do {
        return .success(try file.applying(edit))
    } catch {
        return .failure(error)
    }
}

/// Whether the grammar reads the text of the edit as another kind, or finds it among the note's answers.
private func isNumberOrRepeated(_ edit: DeckEdit, in file: DeckFile) -> Bool {
    guard case .set(let field, let text, let index) = edit else { return false }
    switch field {
    case .answer, .item, .option, .wrong: return true
    case .prompt, .statement, .hint, .remark, .term, .definition, .cloze, .source:
        return text.contains("|") || file.deck.notes[index].wrong.contains { text.contains($0) }
    }
}

private func edited(_ text: String, _ edit: DeckEdit) throws -> String {
    let file = try DeckFile.read(Array(text.utf8), path: "deck.md").applying(edit)
    return String(decoding: file.bytes, as: UTF8.self)
}

private let source = """
    ---
    id: nato
    ---

    <!-- kept -->
    Q:   Where?   {.place}
    more of it

    A:  Rome|here   | Roma

    Wrong: Paris

    ---
    Prose.


    """

@Test func `an accepted answer stands behind the others`() throws {
    let text = try edited(source, .accept("Urbs", note: 0))
    #expect(text == source.replacing("| Roma", with: "| Roma | Urbs"))
}

@Test func `a prompt keeps the attributes on its first line`() throws {
    let text = try edited(source, .set(.prompt, "Where now?\nQ: is it", note: 0))
    #expect(
        text == source.replacing("Where?   {.place}\nmore of it", with: "Where now? {.place}\nQ\\: is it"))
}

@Test func `an id comes first and the tags stay`() throws {
    let text = try edited(source, .setID("nato-7k2m9q4w1x8z", note: 0))
    #expect(text == source.replacing("{.place}", with: "{#nato-7k2m9q4w1x8z .place}"))
}

@Test func `a hint that was not there is added behind the note's last field`() throws {
    let text = try edited(source, .set(.hint, "a city", note: 0))
    #expect(text == source.replacing("Wrong: Paris\n", with: "Wrong: Paris\n\nHint: a city\n"))
}

@Test func `an edit that cannot be made says why`() {
    let file = DeckFile.read(Array(source.utf8), path: "deck.md")
    #expect(throws: DeckEditRefusal.noNote(7)) { try file.applying(.remove(note: 7)) }
    #expect(throws: DeckEditRefusal.badID("x")) { try file.applying(.setID("x", note: 0)) }
    #expect(throws: DeckEditRefusal.badTag("a b")) { try file.applying(.addTag("a b", note: 0)) }
    #expect(throws: DeckEditRefusal.noField(.cloze)) { try file.applying(.set(.cloze, "[a]", note: 0)) }
    #expect(throws: DeckEditRefusal.empty) { try file.applying(.set(.hint, "", note: 0)) }
}

@Test func `stamping adds ids and changes no other byte`() {
    var random = SplitMix64(seed: 1)
    let text = source + "a :: b\r\n\r\nC: is [c] {.x}\r\n"
    let file = DeckFile.read(Array(text.utf8), path: "deck.md")
    let (bytes, stamps) = DeckStamper.stamp(file, using: &random)
    #expect(stamps.count == 3)
    var stripped = String(decoding: bytes, as: UTF8.self)
    for stamp in stamps {
        #expect(NoteID.isValid(stamp.id))
        stripped = stripped.replacing("{#\(stamp.id) ", with: "{").replacing(" {#\(stamp.id)}", with: "")
    }
    #expect(stripped == text)
    let after = DeckFile.read(bytes, path: "deck.md")
    #expect(after.deck.notes.map(\.id) == stamps.map(\.id))
    #expect(stamps.map(\.formerKey) == file.deck.notes.map(\.key))
    #expect(DeckStamper.stamp(after, using: &random).bytes == bytes)
}
