import Foundation

/// The bin of srs-benchmark's RMSE(bins) that a scored answer falls into, by its gap, the count of scored
/// answers of its card and that of lapses among them.
struct ReviewBin {
    var lapses = 0
    private var answers = 1
    private var days = 1.0

    mutating func count(days: Float) {
        answers += 1
        self.days = Double(days)
    }

    /// Equal for answers of one bin.
    var key: UInt64 {
        let gap = ReviewBin.level(days, base: 3.62)
        let place = ReviewBin.level(Double(answers), base: 1.89)
        let fallen = lapses == 0 ? 0 : 1 + ReviewBin.level(Double(lapses), base: 1.73)
        return gap << 32 | place << 16 | fallen
    }

    /// floor(log_base x) of x >= 1, which the numbers that srs-benchmark names its bins by are one-to-one with.
    private static func level(_ x: Double, base: Double) -> UInt64 {
        UInt64(max(0, (log(max(1, x)) / log(base)).rounded(.down)))
    }
}
