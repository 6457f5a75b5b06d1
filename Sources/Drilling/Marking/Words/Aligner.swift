/// Finds the alignment of two wordings by dynamic programming over words.
struct Aligner {
    let expected: Wording
    let typed: Wording
    let matcher: WordMatcher
    private var cells: [Alignment]
    private let width: Int

    /// More words than this are compared as a whole only.
    static let longest = 200

    static func align(_ expected: Wording, _ typed: Wording, lexicon: Lexicon, accents: Bool) -> Alignment {
        let (rows, columns) = (expected.words.count, typed.words.count)
        guard rows <= longest, columns <= longest, columns <= 3 * rows + 12 else { return .impossible }
        let matcher = WordMatcher(expected: expected, typed: typed, lexicon: lexicon, accents: accents)
        if rows == 1, columns == 1, !expected.words[0].traits.contains(.ordinalWord),
            !typed.words[0].traits.contains(.ordinalWord)
        {
            return matcher.match(0..<1, 0..<1).map { Alignment().adding($0) } ?? .impossible
        }
        var aligner = Aligner(expected: expected, typed: typed, matcher: matcher)
        return aligner.run()
    }

    private init(expected: Wording, typed: Wording, matcher: WordMatcher) {
        self.expected = expected
        self.typed = typed
        self.matcher = matcher
        width = typed.words.count + 1
        cells = Array(repeating: .impossible, count: (expected.words.count + 1) * width)
    }

    private mutating func run() -> Alignment {
        cells[0] = Alignment()
        for row in 0...expected.words.count {
            var isReached = false
            for column in 0..<width {
                let cell = cells[row * width + column]
                guard cell.isPossible else { continue }
                isReached = true
                step(from: cell, row, column)
            }
            if !isReached, row == 0 { return .impossible }
        }
        return cells[expected.words.count * width + typed.words.count]
    }

    private mutating func step(from cell: Alignment, _ row: Int, _ column: Int) {
        let (hasRow, hasColumn) = (row < expected.words.count, column < typed.words.count)
        if hasRow, let next = skipExpected(row, cell) { offer(next, row + 1, column) }
        if hasColumn, let next = skipTyped(column, cell) { offer(next, row, column + 1) }
        guard hasRow, hasColumn else { return }
        if let match = matcher.match(row..<row + 1, column..<column + 1) {
            offer(cell.adding(match), row + 1, column + 1)
        }
        matchOrdinals(from: cell, row, column)
        matchNumbers(from: cell, row, column)
        joinExpected(from: cell, row, column)
        joinTyped(from: cell, row, column)
    }

    /// Expected `18th` or `XVIII`, typed `eighteenth`, or the other way round.
    private mutating func matchOrdinals(from cell: Alignment, _ row: Int, _ column: Int) {
        let traits = expected.words[row].traits.union(typed.words[column].traits)
        guard !traits.isDisjoint(with: [.number, .numberWord, .ordinalWord]),
            let one = Ordinal(at: row, in: expected, lexicon: matcher.lexicon),
            let other = Ordinal(at: column, in: typed, lexicon: matcher.lexicon),
            one.value == other.value, one.style != other.style
        else { return }
        offer(cell.adding(.equal), row + one.length, column + other.length)
    }

    /// Expected `101`, typed `one hundred and one`, or the other way round.
    private mutating func matchNumbers(from cell: Alignment, _ row: Int, _ column: Int) {
        let (one, other) = (expected.words[row].traits, typed.words[column].traits)
        let inWords: WordTraits = [.numberWord, .scale]
        if one.contains(.number), !other.isDisjoint(with: inWords) {
            guard let phrase = NumberPhrase(at: column, in: typed, lexicon: matcher.lexicon),
                phrase.value == matcher.digits(expected, row)
            else { return }
            offer(cell.adding(.equal), row + 1, column + phrase.length)
        } else if other.contains(.number), !one.isDisjoint(with: inWords) {
            guard let phrase = NumberPhrase(at: row, in: expected, lexicon: matcher.lexicon),
                phrase.value == matcher.digits(typed, column)
            else { return }
            offer(cell.adding(.equal), row + phrase.length, column + 1)
        }
    }

    private mutating func offer(_ candidate: Alignment, _ row: Int, _ column: Int) {
        let place = row * width + column
        if candidate.cost < cells[place].cost { cells[place] = candidate }
    }

    private func skipExpected(_ row: Int, _ cell: Alignment) -> Alignment? {
        let word = expected.words[row]
        if word.isOptional { return cell.skipping(.expected, isArticle: false, isFree: true) }
        if word.isArticle {
            guard cell.skippedArticle != .typed else { return nil }
            return cell.skipping(.expected, isArticle: true, isFree: true)
        }
        return skip(word, at: row, of: expected, .expected, cell)
    }

    private func skipTyped(_ column: Int, _ cell: Alignment) -> Alignment? {
        let word = typed.words[column]
        if word.isArticle {
            guard cell.skippedArticle != .expected else { return nil }
            return cell.skipping(.typed, isArticle: true, isFree: true)
        }
        return skip(word, at: column, of: typed, .typed, cell)
    }

    /// Function words can be skipped at a cost, those that only keep a number company for nothing.
    private func skip(
        _ word: Word, at index: Int, of wording: Wording, _ side: Alignment.Side, _ cell: Alignment
    ) -> Alignment? {
        guard word.traits.isDisjoint(with: [.negation, .hasDigit]) else { return nil }
        if side == .typed, word.traits.contains(.choice) { return nil }
        if word.traits.contains(.company), !word.traits.contains(.comparative),
            isBesideNumber(index, in: wording)
        {
            return cell.skipping(side, isArticle: false, isFree: true)
        }
        guard word.traits.contains(.function) else { return nil }
        return cell.skipping(side, isArticle: false, isFree: false)
    }

    private func isBesideNumber(_ index: Int, in wording: Wording) -> Bool {
        let next = wording.words[(index + 1)...].first { !$0.isArticle }
        if next?.traits.contains(.number) == true { return true }
        // "1912 год", "1945年": after a number only where that can be a year.
        guard index > 0 else { return false }
        let last = wording.words[index - 1]
        return last.traits.contains(.number) && (3...4).contains(last.count)
    }

    /// Expected `ice cream`, typed `icecream`.
    private mutating func joinExpected(from cell: Alignment, _ row: Int, _ column: Int) {
        var end = row + 2
        while end <= expected.words.count, end - row <= 6 {
            if let match = matcher.match(row..<end, column..<column + 1) {
                offer(cell.adding(match), end, column + 1)
            }
            end += 1
        }
    }

    /// Expected `icecream`, typed `ice cream`.
    private mutating func joinTyped(from cell: Alignment, _ row: Int, _ column: Int) {
        var end = column + 2
        while end <= typed.words.count, end - column <= 6 {
            if let match = matcher.match(row..<row + 1, column..<end) {
                offer(cell.adding(match), row + 1, end)
            }
            end += 1
        }
    }
}
