/// Lists that a text carries within one line: `Bring: • rope • hooks • tape`.
enum InlineBullets {
    /// The line cut before each of its bullets, if it begins with one or they follow a colon.
    static func cut(_ line: SourceLine, in text: [UInt8]) -> [SourceLine] {
        let bullets = line.span.filter { index in
            text[index] == 0xE2 && text.has("•", at: index)
                && (index == line.span.lowerBound || Blank.length(in: text, at: text.previous(index)) > 0)
        }
        guard bullets.count >= 2, let first = bullets.first else { return [line] }
        let lead = Blank.trimmed(line.span.lowerBound..<first, in: text)
        guard lead.isEmpty || text[lead.upperBound - 1] == UInt8(ascii: ":") else { return [line] }
        let ends = bullets.dropFirst() + [line.span.upperBound]
        let spans = (lead.isEmpty ? [] : [lead]) + zip(bullets, ends).map { Blank.trimmed($0..<$1, in: text) }
        return spans.map { span in
            var part = line
            part.span = span
            return part
        }
    }
}
