/// Splits a sentence into words and marks; one pass over its bytes.
struct WordReader {
    private let bytes: [UInt8]
    private var place = 0
    private var pieces: [Piece] = []
    /// Whether a single quotation mark has been opened and not closed.
    private var isQuoting = false

    /// A word or mark before its class is known.
    struct Piece {
        var span: Range<Int>
        var mark: WordClass?
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    static func pieces(of bytes: [UInt8]) -> [Piece] {
        var reader = WordReader(bytes)
        while reader.place < bytes.count { reader.readPiece() }
        return reader.pieces
    }

    private mutating func readPiece() {
        if let (mark, length) = mark(at: place) {
            if mark == .quote { isQuoting = isOpeningSingle(place) }
            pieces.append(Piece(span: place..<place + length, mark: mark))
            place += length
        } else if bytes[place].isBlank {
            place += 1
        } else {
            readWord()
        }
    }

    private mutating func readWord() {
        let start = place
        place += 1
        while place < bytes.count, !bytes[place].isBlank {
            if mark(at: place) != nil, !isInsideWord(place) { break }
            place += isInsideWord(place) ? (mark(at: place)?.length ?? 1) : 1
        }
        if place < bytes.count, bytes[place] == .period, bytes[start..<place].contains(.period) {
            place += 1
        }
        pieces.append(Piece(span: start..<place, mark: nil))
    }

    /// Whether a mark stands between two letters or digits and so belongs to the word: `U.S`, `1,000`, `NATO's`.
    private func isInsideWord(_ index: Int) -> Bool {
        if isPossessive(index) { return true }
        guard let (kind, length) = mark(at: index), index > 0, index + length < bytes.count else {
            return false
        }
        let before = bytes[index - 1]
        let after = bytes[index + length]
        switch kind {
        case .quote: return isApostrophe(index) && before.isWordByte && after.isWordByte
        case .comma, .colon: return before.isDigit && after.isDigit
        case .stop: return bytes[index] == .period && before.isWordByte && after.isWordByte
        default: return false
        }
    }

    private func isOpeningSingle(_ index: Int) -> Bool {
        bytes[index] == 0x27 || (bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 2] == 0x98)
    }

    /// `forces' ability`: an apostrophe that closes nothing belongs to the plural before it.
    private func isPossessive(_ index: Int) -> Bool {
        guard isApostrophe(index), !isQuoting, index > 0 else { return false }
        return bytes[index - 1] == UInt8(ascii: "s")
    }

    private func isApostrophe(_ index: Int) -> Bool {
        bytes[index] == 0x27
            || (bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 2] == 0x99)
    }

    private func mark(at index: Int) -> (kind: WordClass, length: Int)? {
        switch bytes[index] {
        case UInt8(ascii: ","): return (.comma, 1)
        case UInt8(ascii: ";"): return (.semicolon, 1)
        case UInt8(ascii: ":"): return (.colon, 1)
        case UInt8(ascii: "("), UInt8(ascii: "["): return (.open, 1)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.close, 1)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return (.quote, 1)
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return (.stop, 1)
        case UInt8(ascii: "-"): return isLoneHyphen(index) ? (.dash, 1) : nil
        case 0xE2: return punctuation(at: index)
        default: return nil
        }
    }

    private func isLoneHyphen(_ index: Int) -> Bool {
        let before = index > 0 ? bytes[index - 1].isBlank : true
        let after = index + 1 < bytes.count ? bytes[index + 1].isBlank : true
        return before && after
    }

    /// The General Punctuation block in UTF-8: `E2 80 xx`.
    private func punctuation(at index: Int) -> (kind: WordClass, length: Int)? {
        guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
        switch bytes[index + 2] {
        case 0x93, 0x94, 0x95: return (.dash, 3)
        case 0x98, 0x99, 0x9C, 0x9D, 0x9E: return (.quote, 3)
        case 0xA6: return (.stop, 3)
        default: return nil
        }
    }
}

extension UInt8 {
    fileprivate static let period = UInt8(ascii: ".")
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
