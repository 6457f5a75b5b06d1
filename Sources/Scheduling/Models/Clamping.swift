extension Double {
    /// The nearest number of the range; its lower bound for NaN, so that no state or interval is ever NaN.
    func clamped(to range: ClosedRange<Double>) -> Double {
        .minimum(.maximum(self, range.lowerBound), range.upperBound)
    }
}

extension Comparable {
    func clamped(to range: ClosedRange<Self>) -> Self {
        min(max(self, range.lowerBound), range.upperBound)
    }
}
