import Reading

/// Names that stay the same when a better generator drafts the same article again.
package enum DraftNaming {
    /// A deck id from a file name: `../texts/Bee Keeping.txt` gives `bee-keeping`.
    package static func deckID(path: String, title: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? ""
        let stem = file.split(separator: ".").first.map(String.init) ?? ""
        let fromPath = slug(stem)
        let fromTitle = slug(title)
        return fromPath.count > 1 ? fromPath : fromTitle.count > 1 ? fromTitle : "article"
    }

    /// `prefix-xxxxxxxxxxxx`: the deck id up to its first hyphen, 2 to 8 characters, and a hash of what is asked of what.
    static func noteID(deck: String, claim: String, maker: String, slot: String) -> String {
        let hash = StableHash.name(of: [deck, claim, maker, slot].joined(separator: "\n"), length: 12)
        return "\(prefix(of: deck))-\(hash)"
    }

    private static func prefix(of deck: String) -> String {
        let stem = String((deck.split(separator: "-").first ?? "").prefix(8))
        guard stem.count >= 2, stem.utf8.first.map({ $0 >= 0x61 && $0 <= 0x7A }) == true else { return "deck" }
        return stem
    }

    private static func slug(_ text: String) -> String {
        let kept = text.lowercased().utf8.map { byte in
            (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) ? byte : UInt8(ascii: " ")
        }
        let words = String(decoding: kept, as: UTF8.self).split(separator: " ")
        return String(words.joined(separator: "-").prefix(40))
    }
}
