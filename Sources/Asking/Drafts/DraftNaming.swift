import Cards

/// Names that stay the same when a better generator drafts the same article again.
package enum DraftNaming {
    /// A deck id from a file name: `../texts/Bee Keeping.txt` gives `bee-keeping`; the title where that gives none.
    package static func deckID(path: String, title: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? ""
        let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
        return [slug(stem), slug(title)].first(where: DeckHeader.isID) ?? "article"
    }

    /// The id of the note that a maker makes of a claim; the slot tells the maker's notes of one claim apart.
    static func noteID(deck: String, claim: String, maker: String, slot: String) -> String {
        NoteID.derived(prefix: NoteID.prefix(deck: deck), from: [deck, claim, maker, slot])
    }

    private static func slug(_ text: String) -> String {
        let kept = text.lowercased().utf8.map { byte in
            (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) ? byte : UInt8(ascii: " ")
        }
        let words = String(decoding: kept, as: UTF8.self).split(separator: " ")
        var slug = ""
        for word in words where slug.utf8.count + word.utf8.count < 40 {
            slug += (slug.isEmpty ? "" : "-") + word
        }
        return slug
    }
}
