/// Decides where a coordination begins, where it ends and whether its members are of one kind.
struct ListJudge {
    let words: [Word]
    let chain: CommaChain

    struct Unsure: Error {
        /// Absent where there is no list to doubt.
        var reason: ListDoubt?
        init(_ reason: ListDoubt?) { self.reason = reason }
    }

    var verdict: Result<Enumeration, Unsure> {
        do throws(Unsure) { return .success(try list()) } catch { return .failure(error) }
    }

    private func list() throws(Unsure) -> Enumeration {
        let form = try form()
        let (interiors, container) = split(form: form)
        guard !interiors.isEmpty else { throw Unsure(nil) }
        let sharesHead = interiors.contains { $0.last.map { words[$0].kind == .adjective } ?? false }
        let end = LastMember(
            words: words, start: chain.coordinator + 1, form: form, sharesHead: sharesHead)
        let last = try end.range()
        guard let container else { throw Unsure(.unclearStart) }
        let start = FirstMember(
            words: words, container: container, stop: stop(before: container), form: form,
            others: interiors + [last], end: end.boundary(after: last))
        let (first, edge) = try start.find()
        let members = [first] + interiors + [last]
        guard members.count >= Enumeration.sizes.lowerBound else { throw Unsure(.unclearStart) }
        guard members.count <= Enumeration.sizes.upperBound else { throw Unsure(.tooMany) }
        return try ListShape(words: words, members: members, edge: edge, form: form).enumeration()
    }

    /// Gerund and infinitive phrases are told by their first words; what else is coordinated must be noun phrases.
    private func form() throws(Unsure) -> Enumeration.Form {
        let start = chain.coordinator + 1
        guard start + 1 < words.count, let nearest = chain.segments.first else { throw Unsure(.unclearEnd) }
        if isGerundPhrase(at: start), isGerundPhrase(at: nearest.lowerBound) { return .gerund }
        if isBasePhrase(at: start), isBasePhrase(at: nearest.lowerBound), hasMarker(in: chain.segments) {
            return .infinitive
        }
        return .noun
    }

    private func isGerundPhrase(at index: Int, in segment: Range<Int>) -> Bool {
        segment.count > 1 && isGerundPhrase(at: index)
    }

    private func isGerundPhrase(at index: Int) -> Bool {
        guard index + 1 < words.count, words[index].kind == .gerund else { return false }
        let next = words[index + 1].kind
        return !next.isMark && next != .coordinator
    }

    private func isBasePhrase(at index: Int) -> Bool {
        index + 1 < words.count && Verbs.isBase(words[index].lower) && !words[index].isCapitalised
            && !words[index + 1].kind.isMark
    }

    private func hasMarker(in segments: [Range<Int>]) -> Bool {
        segments.dropFirst().contains { segment in
            segment.contains { words[$0].kind == .infinitiveMarker || words[$0].kind == .modal }
        }
    }

    /// The members between the first and the last, in reading order, and the segment that holds the first.
    private func split(form: Enumeration.Form) -> (interiors: [Range<Int>], container: Range<Int>?) {
        var interiors: [Range<Int>] = []
        for segment in chain.segments {
            let isLast = segment == chain.segments.last
            guard isMember(segment, form: form), !isLast else { return (interiors.reversed(), segment) }
            interiors.append(segment)
        }
        return (interiors.reversed(), nil)
    }

    private func isMember(_ segment: Range<Int>, form: Enumeration.Form) -> Bool {
        switch form {
        case .gerund: isGerundPhrase(at: segment.lowerBound)
        case .infinitive: isBasePhrase(at: segment.lowerBound)
        case .noun, .modifier:
            PhraseShape.isPlain(words[segment]) && !isGerundPhrase(at: segment.lowerBound, in: segment)
        }
    }

    private func stop(before container: Range<Int>) -> WordClass? {
        container.lowerBound > 0 ? words[container.lowerBound - 1].kind : nil
    }
}
