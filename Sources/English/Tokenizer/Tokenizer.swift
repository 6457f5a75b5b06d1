/// Splits a paragraph into tokens as spaCy's English tokenizer does (`spacy/tokenizer.pyx`, MIT).
///
/// Time is linear in the length of the text.
struct Tokenizer: Sendable {
    let affixes: Affixes
    let exceptions: TokenizerExceptions

    init(_ file: ModelFile) {
        affixes = Affixes(file)
        exceptions = TokenizerExceptions(file)
    }

    /// The tokens in order.
    ///
    /// A run of white space is a token, but for the single blank before it that ends a word.
    func tokens(of text: Characters) -> [RawToken] {
        var tokens: [RawToken] = []
        tokens.reserveCapacity(text.count / 5 + 1)
        var start = 0
        var isSpace = text.count > 0 && text.classes[0].contains(.space)
        for place in 0..<text.count where text.classes[place].contains(.space) != isSpace {
            if start < place { split(start..<place, of: text, into: &tokens) }
            if text.scalars[place] == " " {
                markSpace(after: &tokens)
                start = place + 1
            } else {
                start = place
            }
            isSpace.toggle()
        }
        if start < text.count { split(start..<text.count, of: text, into: &tokens) }
        return withMatchedExceptions(tokens, in: text)
    }

    private func markSpace(after tokens: inout [RawToken]) {
        if !tokens.isEmpty { tokens[tokens.count - 1].spaceAfter = true }
    }

    /// Splits a chunk without white space (or of nothing else).
    private func split(_ chunk: Range<Int>, of text: Characters, into tokens: inout [RawToken]) {
        var suffixes: [Range<Int>] = []
        let core = stripAffixes(of: chunk, in: text, prefixes: &tokens, suffixes: &suffixes)
        splitCore(core, of: text, into: &tokens)
        for suffix in suffixes.reversed() { append(suffix, of: text, to: &tokens) }
    }

    /// Takes prefixes and suffixes off until none is left or an exception remains.
    private func stripAffixes(
        of chunk: Range<Int>, in text: Characters, prefixes tokens: inout [RawToken],
        suffixes: inout [Range<Int>]
    ) -> Range<Int> {
        var core = chunk
        while !core.isEmpty, exceptions.pieces(of: core, in: text) == nil {
            let prefix = affixes.prefixLength(of: core, in: text)
            let behind = core.dropFirst(prefix)
            if prefix > 0, !behind.isEmpty, exceptions.pieces(of: behind, in: text) != nil {
                append(core.prefix(prefix), of: text, to: &tokens)
                return behind
            }
            let suffix = affixes.suffixLength(of: behind, in: text)
            let before = core.dropLast(suffix)
            if suffix > 0, !before.isEmpty, exceptions.pieces(of: before, in: text) != nil {
                suffixes.append(core.suffix(suffix))
                return before
            }
            guard prefix + suffix > 0 else { break }
            if prefix > 0 { append(core.prefix(prefix), of: text, to: &tokens) }
            if suffix > 0 { suffixes.append(core.suffix(suffix)) }
            core = behind.dropLast(suffix)
        }
        return core
    }

    /// An exception, a web address, or words between infixes.
    private func splitCore(_ core: Range<Int>, of text: Characters, into tokens: inout [RawToken]) {
        guard !core.isEmpty else { return }
        if let pieces = exceptions.pieces(of: core, in: text) {
            tokens += exceptions.tokens(pieces, from: core.lowerBound, in: text)
            return
        }
        var start = core.lowerBound
        if !WebAddress(text: text, chunk: core).matches {
            for infix in affixes.infixes(of: core, in: text) where infix.lowerBound > core.lowerBound {
                append(start..<infix.lowerBound, of: text, to: &tokens)
                append(infix, of: text, to: &tokens)
                start = infix.upperBound
            }
        }
        append(start..<core.upperBound, of: text, to: &tokens)
    }

    private func append(_ range: Range<Int>, of text: Characters, to tokens: inout [RawToken]) {
        guard !range.isEmpty else { return }
        tokens.append(RawToken(range: range, hash: text.hash(range)))
    }
}
