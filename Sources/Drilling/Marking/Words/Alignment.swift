/// How the words of a typed answer lie on those of an expected one, at the least cost.
struct Alignment {
    var cost: Int32 = 0
    /// Words with a slip.
    var slips: Int16 = 0
    /// Edits in graphemes, over all words.
    var distance: Int16 = 0
    /// Function words that are expected and not typed.
    var missing: Int16 = 0
    /// Function words that are typed and not expected.
    var surplus: Int16 = 0
    var hasMarks = false
    var hasOtherGender = false
    /// The side whose article the last step skipped: two skipped in a row are to be compared.
    var skippedArticle = Side.neither

    enum Side { case neither, expected, typed }

    static let impossible = Alignment(cost: .max)

    var isPossible: Bool { cost < .max }
    var isExact: Bool { cost == 0 }

    /// Whether the differences are few enough to count as slips: at most two words slipped, no function word
    /// exchanged for another.
    var isTolerable: Bool {
        isPossible && slips <= 2 && missing + surplus <= 2 && (missing == 0 || surplus == 0)
    }

    /// The gravest difference, to tell the learner.
    var reason: Mark.Reason? {
        if slips > 0 { return .slip }
        if missing + surplus > 0 { return .functionWord }
        if hasOtherGender { return .gender }
        return hasMarks ? .marks : nil
    }

    func adding(_ match: WordMatch) -> Alignment {
        var next = self
        next.skippedArticle = .neither
        switch match {
        case .equal: break
        case .gender:
            next.cost += 1
            next.hasOtherGender = true
        case .marks(let distance):
            next.cost += 2
            next.distance += Int16(clamping: distance)
            next.hasMarks = true
        case .slip(let distance):
            next.cost += 8 + Int32(clamping: distance)
            next.slips += 1
            next.distance += Int16(clamping: distance)
        }
        return next
    }

    func skipping(_ side: Side, isArticle: Bool, isFree: Bool) -> Alignment {
        var next = self
        next.skippedArticle = isArticle ? side : .neither
        if isFree { return next }
        next.cost += 5
        if side == .expected { next.missing += 1 } else { next.surplus += 1 }
        return next
    }
}
