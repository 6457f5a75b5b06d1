/// Cuts folded text, case kept, into the parts of a number.
struct FigureLexer {
    private let text: [Grapheme]
    private let decimal: Grapheme
    private var index = 0
    private var tokens: [FigureToken] = []

    private init(_ text: [Grapheme], decimal: Grapheme) {
        self.text = text
        self.decimal = decimal
    }

    static func tokens(of text: String, tables: FigureTables) -> [FigureToken] {
        var folded = Folding.fold(text, keepsCase: true)
        if tables.hasKanjiNumbers { folded = KanjiNumeral.written(folded, everywhere: true) }
        var lexer = FigureLexer(folded, decimal: tables.decimal)
        while lexer.index < lexer.text.count, lexer.tokens.count < 64 { lexer.readToken() }
        return lexer.tokens
    }

    private func peek(_ offset: Int) -> Grapheme {
        index + offset < text.count ? text[index + offset] : 0
    }

    private mutating func readToken() {
        let grapheme = text[index]
        switch grapheme {
        case _ where grapheme.isDigit: readNumber()
        case .hyphen where GraphemeKind(peek(1)) == .letter: index += 1
        case .hyphen:
            let follows = index > 0 && text[index - 1] != .blank
            tokens.append(.dash(isSign: !follows && peek(1).isDigit))
            index += 1
        case 0xB1: push(.plusMinus, length: 1)
        case .ascii("+") where peek(1) == .hyphen: push(.plusMinus, length: 2)
        case .ascii("+") where peek(1) == .ascii("/") && peek(2) == .hyphen: push(.plusMinus, length: 3)
        case .ascii("+") where peek(1).isDigit: index += 1
        case .stop where peek(1).isDigit: readBareFraction()
        case .ascii("^"): push(.caret, length: 1)
        case 0xD7, .ascii("*"), 0xB7, 0x22C5: push(.times, length: 1)
        default: readOther(grapheme)
        }
    }

    private mutating func push(_ token: FigureToken, length: Int) {
        tokens.append(token)
        index += length
    }

    private mutating func readOther(_ grapheme: Grapheme) {
        switch GraphemeKind(grapheme) {
        case .letter: readWord()
        case .sign:
            let sign = Folding.text(CollectionOfOne(grapheme))
            push(.word(phrase: sign, symbol: sign), length: 1)
        case .digit, .apostrophe, .stop, .gap: index += 1
        }
    }

    private mutating func readNumber() {
        let start = index
        let numeral = Numeral(in: text[...], at: index, decimal: decimal)
        index = numeral.end
        var value = numeral.value
        var halfStep = 0.5
        for _ in 0..<min(numeral.decimals, 300) { halfStep /= 10 }
        var isFraction = false
        if peek(0) == .ascii("/"), peek(1).isDigit {
            let denominator = Numeral(in: text[...], at: index + 1, decimal: decimal)
            index = denominator.end
            value = denominator.value == 0 ? .infinity : value / denominator.value
            halfStep = 0
            isFraction = true
        }
        if let exponent = readExponent() { (value, halfStep) = (value * exponent, halfStep * exponent) }
        let isDecade = isDecade(from: start)
        tokens.append(
            .number(
                value: value, halfStep: halfStep, isFraction: isFraction,
                isMalformed: numeral.isMalformed || isDecade || !value.isFinite))
    }

    /// Reads a fraction without a whole part, such as `.5`.
    private mutating func readBareFraction() {
        var (value, step) = (0.0, 1.0)
        index += 1
        while index < text.count, text[index].isDigit {
            step /= 10
            value += Double(text[index] - 0x30) * step
            index += 1
        }
        tokens.append(.number(value: value, halfStep: step / 2, isFraction: false, isMalformed: false))
    }

    /// The power of ten of `e6` right behind the digits.
    private mutating func readExponent() -> Double? {
        guard peek(0) == .ascii("e") || peek(0) == .ascii("E") else { return nil }
        let isNegative = peek(1) == .hyphen
        let signLength = isNegative || peek(1) == .ascii("+") ? 1 : 0
        var end = index + 1 + signLength
        var exponent = 0
        while end < text.count, text[end].isDigit, exponent < 1000 {
            exponent = exponent * 10 + Int(text[end] - 0x30)
            end += 1
        }
        guard end > index + 1 + signLength, end >= text.count || GraphemeKind(text[end]) != .letter else {
            return nil
        }
        index = end
        return FigureLexer.power(of: 10, isNegative ? -exponent : exponent)
    }

    static func power(of base: Double, _ exponent: Int) -> Double {
        Double("1e\(exponent)").map { base == 10 ? $0 : .nan } ?? .nan
    }

    /// `1960s` and `1960's` are no numbers.
    private func isDecade(from start: Int) -> Bool {
        guard index - start >= 2, text[index - 1] == .ascii("0") else { return false }
        let skip = peek(0) == .apostrophe ? 1 : 0
        guard peek(skip) == .ascii("s") else { return false }
        let after = peek(skip + 1)
        return after == 0 || GraphemeKind(after) != .letter && !after.isDigit && after != .ascii("/")
    }

    /// A word or a unit symbol, which may hold digits and signs after its first letter: `m/s²`, `N·m`, `°C`.
    private mutating func readWord() {
        let start = index
        scan: while index < text.count {
            let grapheme = text[index]
            switch GraphemeKind(grapheme) {
            case .letter, .digit: break
            case .stop: guard isLetter(at: index + 1) else { break scan }
            case .apostrophe:
                // `l'an` is two words.
                if isLetter(at: index + 1) { index += 1 }
                break scan
            case .gap where joinsUnit(grapheme): break
            case .sign where grapheme == .ascii("$"): break
            default: break scan
            }
            index += 1
        }
        let word = text[start..<index].filter { $0 != .stop && $0 != .ascii("^") }
        let symbol = Folding.text(word)
        tokens.append(.word(phrase: Folding.text(Folding.fold(symbol)), symbol: symbol))
    }

    private func isLetter(at index: Int) -> Bool {
        index < text.count && GraphemeKind(text[index]) == .letter
    }

    private func joinsUnit(_ grapheme: Grapheme) -> Bool {
        switch grapheme {
        case .ascii("^"): peek(1).isDigit
        case .ascii("/"), 0xB7, .ascii("\""): isLetter(at: index + 1)
        default: false
        }
    }
}
