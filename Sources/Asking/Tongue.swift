import Reading

/// Tells English from other languages by the share of its function words.
enum Tongue {
    /// Running English has 40 % and more; other languages under 15 %.
    private static let least = 0.2

    /// The language of the text if it is not English, by its tag or by its words.
    static func otherThanEnglish(_ article: Article) -> String? {
        guard article.language.lowercased().hasPrefix("en") else { return article.language }
        let words = article.text.prefix(100_000).split { $0 < 0x80 && !isLetter($0) }.filter { $0.count < 20 }
        guard words.count >= 50 else { return nil }
        let known = words.count { FunctionWords.contains(String(decoding: $0, as: UTF8.self).lowercased()) }
        return Double(known) < least * Double(words.count) ? "by its words" : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
    }
}
