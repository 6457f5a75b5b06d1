/// Chunks that are split, or kept whole, in a way of their own: "don't", "a.m.", ":-)".
struct TokenizerExceptions: Sendable {
    /// One token of an exception: its length in bytes and the id of its norm, 0 if it has none of its own.
    struct Piece: Sendable {
        let length: Int
        let norm: UInt64
    }

    /// An exception that the affix rules would take apart: the hashes of the tokens they leave, and what to make of them.
    struct Pattern: Sendable {
        let tokens: [UInt64]
        let pieces: [Piece]
    }

    private var pieces: [UInt64: [Piece]] = [:]
    /// By the hash of their first token.
    private(set) var patterns: [UInt64: [Pattern]] = [:]
    private(set) var longest = 0

    init(_ file: ModelFile) {
        let bytes = UnsafeRawBufferPointer(file.table("tokenizer.exceptions", of: UInt8.self).buffer)
        var reader = ByteReader(bytes: bytes)
        while !reader.isAtEnd {
            let chunk = reader.counted()
            let found = (0..<reader.byte()).map { _ in Piece(length: reader.byte(), norm: reader.word()) }
            pieces[Murmur.hash64(chunk)] = found
            longest = max(longest, chunk.count)
            var offset = 0
            let tokens = (0..<reader.byte()).map { _ in
                let length = reader.byte()
                defer { offset += length }
                return Murmur.hash64(UnsafeRawBufferPointer(rebasing: chunk[offset..<offset + length]))
            }
            if let first = tokens.first {
                patterns[first, default: []].append(Pattern(tokens: tokens, pieces: found))
            }
        }
    }

    /// What a chunk of these characters is split into, if it is an exception.
    func pieces(of chunk: Range<Int>, in text: Characters) -> [Piece]? {
        let span = text.span(chunk)
        guard !span.isEmpty, span.count <= longest else { return nil }
        return pieces[text.hash(chunk)]
    }

    /// The tokens that the pieces make of characters that begin at `start`.
    func tokens(_ pieces: [Piece], from start: Int, in text: Characters) -> [RawToken] {
        var place = start
        return pieces.map { piece in
            let first = place
            let end = Int(text.offsets[first]) + piece.length
            while place < text.count, Int(text.offsets[place]) < end { place += 1 }
            return RawToken(range: first..<place, hash: text.hash(first..<place), norm: piece.norm)
        }
    }
}

/// Reads counted bytes and numbers one after the other.
private struct ByteReader {
    let bytes: UnsafeRawBufferPointer
    var offset = 0

    var isAtEnd: Bool { offset >= bytes.count }

    mutating func byte() -> Int {
        defer { offset += 1 }
        return Int(bytes[offset])
    }

    mutating func word() -> UInt64 {
        defer { offset += 8 }
        return bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
    }

    mutating func counted() -> UnsafeRawBufferPointer {
        let count = byte()
        defer { offset += count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
    }
}
