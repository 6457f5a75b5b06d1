/// The parts of a typed number: digits, words, signs.
enum FigureToken {
    /// `isMalformed` covers versions, decades and the like, which are no numbers.
    case number(value: Double, halfStep: Double, isFraction: Bool, isMalformed: Bool)
    /// Folded, and folded but for case.
    case word(phrase: String, symbol: String)
    case plusMinus
    /// `isSign`: it may be the sign of the number that follows.
    case dash(isSign: Bool)
    case caret
    case times
}
