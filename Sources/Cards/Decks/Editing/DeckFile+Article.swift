extension DeckFile {
    /// The file with another path as its `article:`; only that line changes, or is added as the last of the front
    /// matter.
    package func setting(article: String) throws(DeckEditRefusal) -> DeckFile {
        guard deck.mode == .full else { throw .plainMode }
        let matter = FrontMatter.find(in: bytes, from: EncodingCheck.markLength(bytes))
        let key = HeaderKey.article.rawValue + ":"
        let line = Array("\(key) \(HeaderWriter.scalar(article))".utf8)
        var start = matter.content.lowerBound
        var patch = DeckPatch(
            range: matter.content.upperBound..<matter.content.upperBound,
            bytes: lineEnds(line + [Byte.lineFeed]))
        while start < matter.content.upperBound {
            let end = bytes.lineEnd(from: start, limit: matter.content.upperBound)
            if bytes[start..<end].starts(with: key.utf8) {
                patch = DeckPatch(range: start..<end, bytes: line)
                break
            }
            start = bytes.nextLine(after: end, limit: matter.content.upperBound)
        }
        let file = DeckFile.read(patch.applied(to: bytes), path: path)
        var header = deck.header
        header.article = article
        guard file.deck.header == header, file.deck.notes == deck.notes else { throw .unwritable }
        return file
    }
}
