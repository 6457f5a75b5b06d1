package import Cards

package enum EditClass: String, Hashable, Sendable { case cosmetic, wording, distractors, key, meaning
    static func between(_ old: Note, _ new: Note) -> EditClass { old.kind == new.kind ? .cosmetic : .wording }
}
extension Note {
    var key: String { id ?? "~" + surface }
    var surface: String { var n = self; n.id = nil; return String("\(n)".hashValue, radix: 16) }
    var canonical: String { "\(self)" }
    init?(canonical: String) { return nil }
    var cards: [Card] { [Card(id: CardID(note: key), note: self, face: .whole)] }
}
enum NoteMatcher { static func match(_ old: [Note], _ new: [Note]) -> [(Int, Int)] { [] } }
package struct NotePlace { package var span: Range<Int> 
    package init(span: Range<Int>) { self.span = span }
}
package struct DeckFile { package var path: String; package var deck: Deck; package var places: [NotePlace] 
    package init(path: String, deck: Deck, places: [NotePlace]) { self.path = path; self.deck = deck; self.places = places }
}
