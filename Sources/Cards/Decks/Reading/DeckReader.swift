/// Reads a deck: each line and the state it finds give the next state, a fault, or a note.
struct DeckReader {
    let bytes: [UInt8]
    private(set) var header = DeckHeader()
    private(set) var mode = Deck.Mode.full
    private(set) var notes: [Note] = []
    private(set) var places: [NotePlace] = []
    private(set) var faults = FaultList()
    /// The offsets of bytes that are no text, last first.
    private var encodingErrors: [Int]
    private var draft: NoteDraft?
    private var topic = TopicPath()
    private var citation: (text: String?, span: Range<Int>?) = (nil, nil)
    private var quote: Range<Int>?
    private var pendingPair: DeckLine?
    private var pairInField: Int?
    private var isAfterBlank = false
    /// Whether the line before belongs to the same paragraph outside a card.
    private var isInProse = false
    private var firstLines: [String: Int] = [:]

    init(_ bytes: [UInt8], encodingFaults: [(offset: Int, fault: EncodingFault)] = []) {
        self.bytes = bytes
        for (offset, fault) in encodingFaults { faults.add(.encoding(fault), at: offset) }
        encodingErrors = encodingFaults.filter { $0.fault.severity == .error }.map(\.offset).reversed()
    }

    /// The topic and the citation in force.
    var tail: DeckTail { DeckTail(topic: topic.path, citation: citation.text) }

    mutating func readFile() {
        let matter = FrontMatter.find(in: bytes, from: EncodingCheck.markLength(bytes))
        var reader = HeaderReader()
        switch matter.kind {
        case .none:
            mode = .plain
        case .toml:
            mode = .plain
            reader.readTOML(bytes.string(matter.content), firstLine: 2)
        case .yaml, .unclosed:
            reader.readYAML(bytes.string(matter.content), firstLine: 2)
            if matter.kind == .unclosed {
                faults.add(.header(.unclosed), at: EncodingCheck.markLength(bytes))
            }
        }
        header = reader.header
        for (offset, fault) in reader.placedFaults(in: bytes, limit: matter.body) {
            faults.add(.header(fault), at: offset)
        }
        readBody(
            matter.body..<bytes.count, line: matter.bodyLine, mode: mode, topic: [], citation: nil)
    }

    mutating func readBody(
        _ range: Range<Int>, line: Int, mode: Deck.Mode, topic: [String], citation: String?
    ) {
        self.mode = mode
        self.topic = TopicPath(topic)
        self.citation = (citation, nil)
        var lines = LineReader(bytes, range: range, number: line, mode: mode)
        var told = 0
        while let line = lines.next() {
            while told < lines.faults.count {
                faults.add(.layout(lines.faults[told].fault), at: lines.faults[told].offset)
                told += 1
            }
            receive(line)
        }
        endPair(before: nil)
        tellPairInField(before: nil)
        endQuote()
        flush()
    }

    /// Line x State -> State.
    private mutating func receive(_ line: DeckLine) {
        if line.kind != .quote { endQuote() }
        endPair(before: line)
        tellPairInField(before: line)
        defer { isAfterBlank = line.kind == .blank }
        switch line.kind {
        case .blank, .comment:
            isInProse = false
        case .field(let marker, let content):
            isInProse = false
            receive(marker, content: content, line)
        case .separator:
            isInProse = false
            flush()
        case .heading(let level, let text):
            isInProse = false
            flush()
            topic.enter(level, bytes.text(bytes.trimmed(text)))
            citation = (nil, nil)
        case .quote:
            isInProse = false
            flush()
            quote = (quote?.lowerBound ?? line.start)..<line.end
        case .text:
            receiveText(line)
        case .hidden:
            extendField(to: line.end)
        }
    }

    private mutating func receive(_ marker: FieldMarker, content: Int, _ line: DeckLine) {
        if marker.isHead {
            flush()
            draft = NoteDraft(
                head: .marked(marker), offset: line.start, line: line.number, firstLineEnd: line.end,
                faultsBefore: faults.entries.count)
        } else if let fault = FieldOrder.fault(marker, after: draft) {
            faults.add(.field(fault), at: line.start)
            if draft == nil {
                draft = NoteDraft(
                    head: .orphan, offset: line.start, line: line.number, firstLineEnd: line.end,
                    faultsBefore: faults.entries.count)
            }
        }
        let content = bytes.skippingBlanks(from: content, limit: line.end)
        draft?.fields.append(
            NoteDraft.Field(
                marker: marker, offset: line.start, line: line.number,
                content: content..<bytes.trimmed(content..<line.end).upperBound, firstLineEnd: line.end))
    }

    private mutating func receiveText(_ line: DeckLine) {
        advise(line)
        if case .pair? = draft?.head, draft?.fields.isEmpty == true { flush() }
        guard draft != nil else {
            receiveProse(line)
            return
        }
        if draft?.options == nil, draft?.fields.count == 1, mode == .full,
            bytes.option(at: line.start, end: line.end) != nil, case .marked(.question)? = draft?.head
        {
            draft?.options = line.start
        }
        if isAfterBlank, mode == .full, bytes.pair(line.start, line.end) != nil { pairInField = line.start }
        extendField(to: line.end)
    }

    /// A paragraph of a field that is a pair is most likely a card that lacks its separator.
    private mutating func tellPairInField(before next: DeckLine?) {
        guard let offset = pairInField else { return }
        pairInField = nil
        if next?.kind != .text { faults.add(.advice(.pairInField), at: offset) }
    }

    private mutating func extendField(to end: Int) {
        guard let last = draft?.fields.indices.last, let content = draft?.fields[last].content else { return }
        let upper = bytes.trimmedEnd(content.upperBound..<end)
        draft?.fields[last].content = content.lowerBound..<max(upper, content.upperBound)
    }

    private mutating func receiveProse(_ line: DeckLine) {
        if mode == .plain, let pair = bytes.plainPair(line.start, line.end) {
            begin(pair, line)
            flush()
        } else if !isInProse {
            pendingPair = mode == .full ? line : nil
            if pendingPair == nil { tellProse(line) }
        }
        isInProse = true
    }

    /// A line of text that began a paragraph is a pair if it is the whole paragraph.
    private mutating func endPair(before next: DeckLine?) {
        guard let line = pendingPair else { return }
        pendingPair = nil
        let isAlone = next?.kind != .text && next?.kind != .hidden
        if isAlone, let pair = bytes.pair(line.start, line.end) {
            begin(pair, line)
        } else {
            if isAlone, bytes.looksLikePair(line.start, line.end) {
                faults.add(.advice(.pairWithoutBlanks), at: line.start)
            }
            tellProse(line)
        }
    }

    private mutating func begin(_ colons: Range<Int>, _ line: DeckLine) {
        draft = NoteDraft(
            head: .pair(colons: colons), offset: line.start, line: line.number,
            firstLineEnd: bytes.trimmed(line.start..<line.end).upperBound, faultsBefore: faults.entries.count)
    }

    private mutating func tellProse(_ line: DeckLine) {
        if header.strict == true, mode == .full { faults.add(.layout(.prose), at: line.start) }
    }

    /// Hints at markers that are text where they stand.
    private mutating func advise(_ line: DeckLine) {
        switch mode {
        case .plain:
            if let marker = bytes.fullModeMarker(line.start, line.end) {
                faults.add(.advice(.plainModeMarker(marker)), at: line.start)
            }
        case .full:
            guard bytes[line.start].isBlank else { return }
            let start = bytes.skippingBlanks(from: line.start, limit: line.end)
            if let (marker, _) = FieldMarker.read(bytes, at: start, limit: line.end) {
                faults.add(.advice(.indentedMarker(marker.written)), at: start)
            }
        }
    }

    private mutating func endQuote() {
        guard let span = quote else { return }
        quote = nil
        let text = bytes.quoted(span)
        citation = text.isEmpty ? (nil, nil) : (text, span)
    }

    /// Reads the note that is open, if there is one, and keeps it if it has no error.
    private mutating func flush() {
        guard let draft else { return }
        self.draft = nil
        if case .orphan = draft.head { return }
        var builder = NoteBuilder(bytes, draft: draft, mode: mode)
        let built = builder.build()
        for (offset, fault) in builder.faults { faults.add(fault, at: offset) }
        guard var (note, place) = built else { return }
        if let first = note.id.flatMap({ firstLines[$0] }), let id = note.id {
            faults.add(.attribute(.repeatedID(id, first: first)), at: place.attributes.lowerBound)
        } else if let id = note.id {
            firstLines[id] = place.line
        }
        note.topic = topic.path
        if draft.field(.source) == nil {
            note.citation = citation.text
            place.citation = citation.span
        }
        guard !hasError(place.span, since: draft.faultsBefore) else { return }
        notes.append(note)
        places.append(place)
    }

    private mutating func hasError(_ span: Range<Int>, since first: Int) -> Bool {
        while let offset = encodingErrors.last, offset < span.lowerBound { encodingErrors.removeLast() }
        if let offset = encodingErrors.last, offset < span.upperBound { return true }
        return faults.hasError(in: span, from: first)
    }
}
