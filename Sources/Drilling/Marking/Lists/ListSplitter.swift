/// Cuts a typed list into pieces at new lines, semicolons, commas and the language's "and".
struct ListSplitter: Sendable {
    /// What may part members, from the surest to the weakest.
    enum Separator: Int, CaseIterable {
        case line
        case semicolon
        case comma
        case and
    }

    /// A run between two separators, as bytes of the text.
    struct Atom {
        var range: Range<Int>
        /// What stands after it; nil at the end.
        var separator: Separator?
        /// Where what stands after it ends.
        var next: Int
    }

    /// The and-words in lower and upper case; those written without blanks apart.
    private let spacedAnds: [[UInt8]]
    private let unspacedAnds: [[UInt8]]
    /// "And" where it is written as one with the word after it.
    private let gluedAnd: [UInt8]

    private static let signs: [(sign: [UInt8], separator: Separator)] = [
        (";", .semicolon), ("；", .semicolon), ("؛", .semicolon), (",", .comma), ("、", .comma), ("・", .comma),
        ("，", .comma),
        ("،", .comma), (">", .comma), ("→", .comma), ("\n", .line), ("\r", .line), ("\u{2028}", .line),
        ("\u{2029}", .line),
        ("\u{85}", .line),
    ].map { (Array($0.utf8), $1) }

    /// The bytes that a sign or an and-word may begin with.
    private let heads: Set<UInt8>

    init(_ language: Language) {
        let ands = language.andWords.split(whereSeparator: \.isWhitespace).map { and in
            String(and).replacing("_", with: " ")
        }
        func isUnspaced(_ and: String) -> Bool {
            and == "&" || (and.unicodeScalars.first?.value ?? 0) >= 0x3000
        }
        unspacedAnds = ands.filter(isUnspaced).map { Array($0.utf8) }
        spacedAnds = ands.filter { !isUnspaced($0) }
            .flatMap { [$0, $0.uppercased(), $0.prefix(1).uppercased() + $0.dropFirst()] }.map {
                Array($0.utf8)
            }
        gluedAnd = Array(language.gluedAnd.utf8)
        let all = ListSplitter.signs.map(\.sign) + spacedAnds + unspacedAnds + [gluedAnd]
        heads = Set(all.compactMap(\.first))
    }

    /// The runs between all separators.
    func atoms(of text: [UInt8]) -> [Atom] {
        var atoms: [Atom] = []
        var (start, index) = (0, 0)
        while index < text.count {
            guard heads.contains(text[index]),
                let (separator, end) = separator(in: text, at: index, after: start)
            else {
                index += 1
                continue
            }
            atoms.append(Atom(range: start..<index, separator: separator, next: end))
            (start, index) = (end, end)
        }
        return atoms + [Atom(range: start..<text.count, separator: nil, next: text.count)]
    }

    private func separator(in text: [UInt8], at index: Int, after start: Int) -> (Separator, Int)? {
        for (sign, separator) in ListSplitter.signs where text.holds(sign, at: index) {
            return (separator, index + sign.count)
        }
        for and in unspacedAnds where text.holds(and, at: index) { return (.and, index + and.count) }
        guard index == 0 || text[index - 1].isBlank else { return nil }
        for and in spacedAnds where text.holds(and, at: index) {
            let end = index + and.count
            if end == text.count || text[end].isBlank { return (.and, end) }
        }
        guard !gluedAnd.isEmpty, index > start, text.holds(gluedAnd, at: index) else { return nil }
        let end = index + gluedAnd.count
        return end < text.count && text[end] >= 0x80 ? (.and, end) : nil
    }

    /// The pieces of a list that is parted at all separators up to a weakness.
    func pieces(of text: [UInt8], _ atoms: [Atom], upTo weakest: Separator) -> [String] {
        var pieces: [String] = []
        var start = 0
        for atom in atoms where atom.separator.map({ $0.rawValue <= weakest.rawValue }) ?? true {
            if let piece = ListSplitter.piece(text[start..<atom.range.upperBound]) { pieces.append(piece) }
            start = atom.next
        }
        return pieces
    }

    /// A piece without blanks around it and without its bullet; nil if it says nothing.
    static func piece(_ bytes: ArraySlice<UInt8>) -> String? {
        let piece = withoutBullet(trimmed(bytes))
        guard piece.contains(where: { $0 >= 0x80 || $0.isWord || signs(of: $0) }) else { return nil }
        return String(decoding: piece, as: UTF8.self)
    }

    /// Signs that may be an answer of their own.
    private static func signs(of byte: UInt8) -> Bool { "$%&+=<>*/^~|@#".utf8.contains(byte) }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let head = bytes.drop(while: \.isBlank)
        return head.dropLast(head.reversed().prefix(while: \.isBlank).count)
    }

    /// `- a`, `* a`, `• a`, `1. a` and `1) a` are a.
    private static func withoutBullet(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let blank = piece.firstIndex(where: \.isBlank), blank - piece.startIndex <= 3 else {
            return piece
        }
        let head = piece[..<blank]
        let rest = trimmed(piece[blank...])
        if ["-", "*", "+", "•", "–"].contains(where: { head.elementsEqual($0.utf8) }) { return rest }
        guard let last = head.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ")") else {
            return piece
        }
        let number = head.dropLast()
        return !number.isEmpty && number.allSatisfy { (0x30...0x39).contains($0) } ? rest : piece
    }
}

extension [UInt8] {
    /// Whether those bytes stand at the index.
    fileprivate func holds(_ bytes: [UInt8], at index: Int) -> Bool {
        !bytes.isEmpty && self[index...].starts(with: bytes)
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    fileprivate var isWord: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}
