package import Cards

/// A draw that spreads intervals a little, so that cards learned together do not stay together.
///
/// It follows from the card and its count of answers alone, so an undo and a replay give the same due day, on
/// every machine. The draw hashes the card's id (FNV-1a, 64 bits, over its UTF-8), adds the count times
/// 0x9E3779B97F4A7C15, and mixes by SplitMix64's finaliser; its upper 53 bits are the fraction.
package struct Fuzz: Hashable, Sendable {
    private let seed: UInt64

    package init(card: CardID) {
        seed = card.description.utf8.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
    }

    /// The draw for the answer after that many answers, 0 to below 1.
    package func factor(afterAnswers count: Int) -> Double {
        var mixed = seed &+ UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53
    }
}

/// Anki's table (rslib/src/scheduler/states/fuzz.rs): how far an interval may be moved.
enum FuzzRange {
    /// Half the width in days: none below 2.5, then 1 and a share of the days in each of three stretches.
    static func delta(_ days: Double) -> Double {
        guard days >= 2.5 else { return 0 }
        return 1 + 0.15 * (min(days, 7) - 2.5) + 0.10 * (min(days, 20) - 7).positive
            + 0.05 * (days - 20).positive
    }

    /// The whole days that an interval may become, inside its limits.
    static func bounds(of days: Double, in limits: ClosedRange<Int>) -> ClosedRange<Int> {
        let days = days.clamped(to: Double(limits.lowerBound)...Double(limits.upperBound))
        let delta = delta(days)
        let lower = (days - delta).wholeDays.clamped(to: limits)
        let upper = (days + delta).wholeDays.clamped(to: limits)
        let widens = lower == upper && upper > 2 && upper < limits.upperBound
        return lower...(widens ? upper + 1 : upper)
    }

    /// The day of that range that a draw picks.
    static func day(of days: Double, in limits: ClosedRange<Int>, factor: Double) -> Int {
        let bounds = bounds(of: days, in: limits)
        let width = Double(1 + bounds.upperBound - bounds.lowerBound)
        return min(Int(Double(bounds.lowerBound) + factor * width), bounds.upperBound)
    }
}

extension Double {
    /// Days from 0.5 up, rounded half away from zero; several times faster than `rounded()` on plain x86-64.
    var wholeDays: Int { Int(self + 0.5) }

    fileprivate var positive: Double { max(self, 0) }
}
