extension NoteBuilder {
    /// The kind that the head and the fields make.
    mutating func readKind() -> Note.Kind? {
        switch draft.head {
        case .pair(let colons): return readPair(colons)
        case .marked(.cloze): return readCloze()
        case .marked(.isTrue): return readStatement(isTrue: true)
        case .marked(.isFalse): return readStatement(isTrue: false)
        case .marked: return readQuestion()
        case .orphan: return nil
        }
    }

    private mutating func readPair(_ colons: Range<Int>) -> Note.Kind? {
        let content = headContent
        let term = bytes.trimmed(content.lowerBound..<max(content.lowerBound, colons.lowerBound))
        let definition = bytes.trimmed(min(colons.upperBound, content.upperBound)..<content.upperBound)
        let texts = (text(term, isBlock: false), text(definition, isBlock: false))
        if texts.0.isEmpty { add(.field(.emptyTerm), at: draft.offset) }
        if texts.1.isEmpty { add(.field(.emptyDefinition), at: colons.lowerBound) }
        place(.term, term)
        place(.definition, definition)
        return .pair(term: texts.0, definition: texts.1, bothWays: colons.count == 3)
    }

    private mutating func readStatement(isTrue: Bool) -> Note.Kind? {
        let content = headContent
        let statement = text(content)
        if statement.isEmpty { add(.field(.emptyStatement(isTrue)), at: draft.offset) }
        place(.statement, content)
        return .judge(statement: statement, isTrue: isTrue)
    }

    private mutating func readCloze() -> Note.Kind? {
        let content = headContent
        place(.cloze, content)
        guard !content.isEmpty else {
            add(.field(.emptyCloze), at: draft.offset)
            return nil
        }
        var reader = ClozeReader(bytes, content: content, hole: hole, mode: mode)
        let cloze = reader.read()
        for (offset, fault) in reader.faults { add(.cloze(fault), at: offset) }
        if cloze.gaps.isEmpty, reader.faults.isEmpty {
            add(.cloze(reader.hasLinks ? .onlyLinks : .noGap), at: draft.offset)
        }
        return .cloze(cloze)
    }

    private mutating func readQuestion() -> Note.Kind? {
        let content = headContent
        let promptEnd = draft.options.map {
            bytes.trimmedEnd(content.lowerBound..<max($0, content.lowerBound))
        }
        let span = content.lowerBound..<min(promptEnd ?? content.upperBound, content.upperBound)
        let prompt = text(span)
        place(.prompt, span)
        if prompt.isEmpty { add(.field(.emptyQuestion), at: draft.offset) }
        if let options = draft.options {
            if let answer = draft.field(.answer) { add(.choice(.hasAnswer), at: answer.offset) }
            return .choice(prompt: prompt, options: readOptions(options..<content.upperBound))
        }
        guard let answer = draft.field(.answer) else {
            add(.field(.questionWithoutAnswer), at: draft.offset)
            return nil
        }
        return readAnswer(answer, prompt: prompt)
    }

    // MARK: Answers

    private mutating func readAnswer(_ field: NoteDraft.Field, prompt: String) -> Note.Kind? {
        let span = bytes.trimmed(field.content)
        if mode == .full, span.lowerBound > field.firstLineEnd,
            let kind = readList(span, after: field.firstLineEnd, prompt: prompt)
        {
            return kind
        }
        place(.answer, span)
        let whole = text(span)
        guard !whole.isEmpty else {
            add(.field(.emptyAnswer), at: field.offset)
            return nil
        }
        guard mode == .full else {
            return AnswerText.isTyped(whole)
                ? .short(prompt: prompt, answers: [whole]) : .shown(prompt: prompt, answer: whole)
        }
        let parts = bytes.alternatives(span)
        let isShown = whole.utf8.contains(Byte.lineFeed) || bytes.holdsDisplay(span)
        let answers = parts.map { text($0, escapes: .answer, isBlock: false) }
        guard !isShown, answers.contains(where: AnswerText.isTyped) else {
            return .shown(prompt: prompt, answer: whole)
        }
        if parts.count == 1, let kind = readNumber(span, prompt: prompt) { return kind }
        check(answers, parts)
        return .short(prompt: prompt, answers: answers)
    }

    private mutating func readNumber(_ span: Range<Int>, prompt: String) -> Note.Kind? {
        guard bytes.mayBeginNumber(span.lowerBound) else { return nil }
        switch Quantity.read(bytes.string(span)) {
        case .quantity(let quantity):
            return .number(prompt: prompt, answer: quantity)
        case .unknownUnit(let unit):
            add(.advice(.unknownUnit(unit)), at: span.lowerBound)
        case .badTolerance(let text):
            add(.answer(.badTolerance(text)), at: span.lowerBound)
        case .text:
            break
        }
        return nil
    }

    private mutating func check(_ answers: [String], _ parts: [Range<Int>]) {
        guard answers.count > 1 else { return }
        var seen = SeenTexts()
        for (answer, part) in zip(answers, parts) {
            if answer.isEmpty {
                add(.answer(.emptyAlternative), at: part.lowerBound)
            } else if !seen.insert(AnswerText.key(answer)) {
                add(.answer(.repeatedAnswer(answer)), at: part.lowerBound)
            }
        }
    }

    // MARK: Options and lists

    private mutating func readOptions(_ range: Range<Int>) -> [Note.Option] {
        var items = ItemList(bytes, range: range, mode: mode, style: .options)
        items.read()
        for offset in items.stray { add(.choice(.textAfterOptions), at: offset) }
        for offset in items.boxless { add(.choice(.noBox), at: offset) }
        var options: [Note.Option] = []
        var seen = SeenTexts()
        for (index, item) in items.items.enumerated() {
            let text = bytes.item(item.span, width: 2)
            place(.option(index), item.span)
            if text.isEmpty { add(.choice(.emptyOption), at: item.offset) }
            if !text.isEmpty, !seen.insert(text) {
                add(.choice(.repeatedOption(text)), at: item.offset)
            }
            options.append(Note.Option(text: text, isRight: item.isRight))
        }
        if options.count == 1 { add(.choice(.oneOption), at: draft.offset) }
        if !options.contains(where: \.isRight) { add(.choice(.noRightOption), at: draft.offset) }
        return options
    }

    /// The list that an answer is, or nothing if it does not begin as one.
    private mutating func readList(_ span: Range<Int>, after lineEnd: Int, prompt: String) -> Note.Kind? {
        let start = bytes.nextLine(after: lineEnd, limit: span.upperBound)
        var items = ItemList(bytes, range: start..<span.upperBound, mode: mode, style: .list)
        items.read()
        guard let first = items.items.first else { return nil }
        addListFaults(items)
        var texts: [String] = []
        var seen = SeenTexts()
        for (index, item) in items.items.enumerated() {
            let text = bytes.item(item.span, width: item.width, escapes: .item)
            place(.item(index), item.span)
            if text.isEmpty { add(.list(.emptyItem), at: item.offset) }
            if !text.isEmpty, !seen.insert(text) {
                add(.list(.repeatedItem(text)), at: item.offset)
            }
            texts.append(text)
        }
        if texts.count == 1 { add(.list(.oneItem), at: first.offset) }
        if case .number = first.kind { return .order(prompt: prompt, items: texts) }
        return .list(prompt: prompt, items: texts)
    }

    private mutating func addListFaults(_ items: ItemList) {
        for (offset, marker) in items.foreign { add(.list(.foreignMarker(marker)), at: offset) }
        for offset in items.stray { add(.list(.textAfterItems), at: offset) }
        for offset in items.nested { add(.list(.nested), at: offset) }
        if let offset = items.mixed { add(.list(.mixedMarkers), at: offset) }
        if let offset = items.boxed { add(.list(.boxes), at: offset) }
        if !items.countsUp, let first = items.items.first {
            add(.advice(.numbersOutOfOrder), at: first.offset)
        }
    }
}

/// The texts that came before: a few are compared, many are hashed.
private struct SeenTexts {
    private var few: [String] = []
    private var many: Set<String> = []

    /// Takes a text, or tells that it came before.
    mutating func insert(_ text: String) -> Bool {
        guard few.count < 8 else {
            if many.isEmpty { many = Set(few) }
            return many.insert(text).inserted
        }
        guard !few.contains(text) else { return false }
        few.append(text)
        return true
    }
}
