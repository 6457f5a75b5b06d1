/// Cuts a typed list into pieces.
enum ListSplitter {
    /// What may part members, from the surest to the weakest.
    enum Separator: Int, CaseIterable {
        case line
        case semicolon
        case comma
        case and
    }

    /// A run between two separators.
    struct Atom {
        var range: Range<String.Index>
        /// What stands after it; nil at the end.
        var separator: Separator?
        /// Where what stands after it ends.
        var next: String.Index
    }

    /// The runs between all separators.
    static func atoms(of typed: String, language: Language) -> [Atom] {
        let ands = language.andWords.split(whereSeparator: \.isWhitespace).map { and in
            String(and).replacing("_", with: " ")
        }
        var scanner = AtomScanner(typed, ands: ands, gluedAnd: language.gluedAnd.first)
        return scanner.scan()
    }

    /// The pieces of a list that is parted at all separators up to a weakness.
    static func pieces(of typed: String, _ atoms: [Atom], upTo weakest: Separator) -> [String] {
        var pieces: [String] = []
        var start = atoms.first?.range.lowerBound ?? typed.startIndex
        for atom in atoms {
            guard let separator = atom.separator else {
                append(typed[start..<atom.range.upperBound], to: &pieces)
                break
            }
            guard separator.rawValue <= weakest.rawValue else { continue }
            append(typed[start..<atom.range.upperBound], to: &pieces)
            start = atom.next
        }
        return pieces
    }

    /// Adds a piece without its bullet, unless nothing is left.
    static func append(_ piece: Substring, to pieces: inout [String]) {
        let piece = withoutBullet(String(piece).trimmed)
        if piece.contains(where: { !$0.isWhitespace && !$0.isPunctuation })
            || piece.contains(where: \.isSymbol)
        {
            pieces.append(piece)
        }
    }

    /// A piece without the bullet or number of a list before it.
    private static func withoutBullet(_ piece: String) -> String {
        guard let blank = piece.firstIndex(where: \.isWhitespace) else { return piece }
        let head = piece[..<blank]
        let rest = String(piece[blank...]).trimmed
        if ["-", "*", "•", "–", "+"].contains(head) { return rest }
        guard let last = head.last, last == "." || last == ")", (2...3).contains(head.count) else {
            return piece
        }
        return head.dropLast().allSatisfy { $0.isASCII && $0.isNumber } ? rest : piece
    }
}

/// Walks a typed list from separator to separator.
private struct AtomScanner {
    private let text: String
    private let ands: [String]
    private let gluedAnd: Character?
    private let endAndHeads: Set<Character>
    private var index: String.Index
    private var start: String.Index
    private var atoms: [ListSplitter.Atom] = []

    init(_ text: String, ands: [String], gluedAnd: Character?) {
        self.text = text
        self.ands = ands
        self.gluedAnd = gluedAnd
        endAndHeads = Set(ands.compactMap(\.first))
        index = text.startIndex
        start = text.startIndex
    }

    mutating func scan() -> [ListSplitter.Atom] {
        while index < text.endIndex {
            let character = text[index]
            if character.isNewline {
                close(.line, until: text.index(after: index))
            } else if character == ";" || character == "；" || character == "؛" {
                close(.semicolon, until: text.index(after: index))
            } else if character == "," || character == "、" || character == "，" || character == "،" {
                close(.comma, until: text.index(after: index))
            } else if !closeAtAnd() {
                text.formIndex(after: &index)
            }
        }
        atoms.append(ListSplitter.Atom(range: start..<text.endIndex, separator: nil, next: text.endIndex))
        return atoms
    }

    private mutating func close(_ separator: ListSplitter.Separator, until next: String.Index) {
        atoms.append(ListSplitter.Atom(range: start..<index, separator: separator, next: next))
        start = next
        index = next
    }

    /// Closes the run if an and-word stands here: between blanks, or anywhere in text without blanks.
    private mutating func closeAtAnd() -> Bool {
        let character = text[index]
        let isAfterBlank = index == text.startIndex || text[text.index(before: index)].isWhitespace
        if let gluedAnd, character == gluedAnd, isAfterBlank, index > start {
            let after = text.index(after: index)
            guard after < text.endIndex, text[after].isLetter else { return false }
            close(.and, until: after)
            return true
        }
        guard let head = character.lowercased().first, endAndHeads.contains(head) else { return false }
        for and in ands {
            guard let end = text.index(index, offsetBy: and.count, limitedBy: text.endIndex),
                text[index..<end].lowercased() == and, isFree(and, isAfterBlank: isAfterBlank, end: end)
            else { continue }
            close(.and, until: end)
            return true
        }
        return false
    }

    private func isFree(_ and: String, isAfterBlank: Bool, end: String.Index) -> Bool {
        if let scalar = and.unicodeScalars.first, scalar.value >= 0x3000 || and == "&" { return true }
        return isAfterBlank && (end == text.endIndex || text[end].isWhitespace)
    }
}
