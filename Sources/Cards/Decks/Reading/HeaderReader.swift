import Yams

/// Reads front matter to a header, with every fault at its place.
struct HeaderReader {
    private(set) var header = DeckHeader()
    private(set) var faults: [Fault] = []
    private var seen: Set<HeaderKey> = []

    /// A fault and where it is: line and column of the file, from 1.
    struct Fault {
        var line: Int
        var column: Int
        var fault: HeaderFault
    }

    /// Reads YAML whose first line is the file's line `firstLine`.
    mutating func readYAML(_ text: String, firstLine: Int) {
        if let fault = YAMLGuard.fault(in: text) {
            faults.append(Fault(line: firstLine + fault.line, column: 1, fault: fault.fault))
            return
        }
        do {
            guard let node = try Yams.compose(yaml: text) else { return }
            readRoot(node, firstLine: firstLine)
        } catch {
            readEntries(text, firstLine: firstLine)
        }
    }

    /// Reads each key for itself, so that one that is no YAML or stands twice does not hide the others.
    private mutating func readEntries(_ text: String, firstLine: Int) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var entry: [Substring] = []
        for (number, line) in lines.enumerated() {
            let isContinued = line.isEmpty || line.first == " " || line.first == "\t" || line.first == "#"
            if !isContinued, !entry.isEmpty {
                readEntry(entry.joined(separator: "\n"), firstLine: firstLine + number - entry.count)
                entry = []
            }
            entry.append(line)
        }
        readEntry(entry.joined(separator: "\n"), firstLine: firstLine + lines.count - entry.count)
    }

    private mutating func readEntry(_ text: String, firstLine: Int) {
        do {
            guard let node = try Yams.compose(yaml: text) else { return }
            readRoot(node, firstLine: firstLine)
        } catch let error as YamlError {
            faults.append(HeaderReader.fault(error, firstLine: firstLine))
        } catch {
            faults.append(Fault(line: firstLine, column: 1, fault: .notYAML("it cannot be read")))
        }
    }

    private mutating func readRoot(_ node: Node, firstLine: Int) {
        guard let mapping = node.mapping else {
            if node.scalar?.string.isEmpty != true {
                faults.append(Fault(line: firstLine, column: 1, fault: .notMapping))
            }
            return
        }
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            let line = firstLine + (key.mark?.line ?? 1) - 1
            let column = key.mark?.column ?? 1
            guard let known = HeaderKey(rawValue: name) else {
                faults.append(Fault(line: line, column: column, fault: .unknownKey(name)))
                continue
            }
            guard seen.insert(known).inserted else {
                faults.append(Fault(line: line, column: column, fault: .repeatedKey(name)))
                continue
            }
            if let fault = set(known, HeaderValue(value)) {
                let valueLine = value.mark.map { firstLine + $0.line - 1 }
                faults.append(
                    Fault(line: valueLine ?? line, column: value.mark?.column ?? column, fault: fault))
            }
        }
    }

    private static func fault(_ error: YamlError, firstLine: Int) -> Fault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return Fault(
                line: firstLine + mark.line - 1, column: mark.column, fault: .notYAML(problem))
        default:
            return Fault(line: firstLine, column: 1, fault: .notYAML("it cannot be read"))
        }
    }

    /// Sets a key, or tells what is wrong with its value.
    private mutating func set(_ key: HeaderKey, _ value: HeaderValue) -> HeaderFault? {
        if value.isMissing { return .noValue(key) }
        let isSet =
            switch key {
            case .title: value.store(value.text, in: &header.title)
            case .id: value.store(value.deckID, in: &header.id)
            case .language: value.store(value.languageTag, in: &header.language)
            case .source: value.store(value.text, in: &header.source)
            case .article: value.store(value.text, in: &header.article)
            case .caution: value.store(value.text, in: &header.caution)
            case .retention: value.store(value.number(in: 0.7...0.99), in: &header.retention)
            case .newPerDay: value.store(value.whole(in: 0...9999), in: &header.newPerDay)
            case .reviewsPerDay: value.store(value.whole(in: 0...9999), in: &header.reviewsPerDay)
            case .order: value.store(value.order, in: &header.order)
            case .exam: value.store(value.day, in: &header.exam)
            case .steps: value.store(value.steps, in: &header.steps)
            case .relearningSteps: value.store(value.steps, in: &header.relearningSteps)
            case .maximumInterval: value.store(value.whole(in: 1...36_500), in: &header.maximumInterval)
            case .accents: value.store(value.flag, in: &header.accents)
            case .strict: value.store(value.flag, in: &header.strict)
            case .off: value.store(value.flag, in: &header.off)
            }
        return isSet ? nil : .badValue(key, value.shown)
    }

    /// The faults with byte offsets in place of lines and columns; the header ends at the limit.
    func placedFaults(in bytes: [UInt8], limit: Int) -> [(offset: Int, fault: HeaderFault)] {
        guard !faults.isEmpty else { return [] }
        var starts = [EncodingCheck.markLength(bytes)]
        while let start = starts.last, start < limit {
            starts.append(bytes.nextLine(after: bytes.lineEnd(from: start, limit: limit), limit: limit))
        }
        return faults.map { fault in
            var offset = starts[min(max(fault.line, 1), starts.count) - 1]
            for _ in 1..<max(fault.column, 1) where offset < limit {
                offset += 1
                while offset < limit, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            }
            return (offset, fault.fault)
        }
    }

    /// Reads hashcards' header: TOML, of which `name` is the title.
    mutating func readTOML(_ text: String, firstLine: Int) {
        guard let name = TOMLName.read(text) else {
            let isEmpty = !text.contains("name")
            if !isEmpty { faults.append(Fault(line: firstLine, column: 1, fault: .badTOML)) }
            return
        }
        header.title = name
    }
}
