enum IntervalLabel {
    static func days(_ days: Int) -> String { "\(days)d" }
    static func step(seconds: Int) -> String { "<\((seconds + 59) / 60)m" }
}
