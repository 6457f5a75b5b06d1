import Cards

extension Moment {
    /// Reads a date and time with an offset, such as `2026-11-23T14:30:00+01:00` or `2026-11-23T14:30Z`.
    init?(iso8601 text: String) {
        var digits = text.utf8[...]
        guard let year = digits.number(4), digits.skip("-"), let month = digits.number(2), digits.skip("-"),
            let day = digits.number(2), digits.skip("T") || digits.skip(" "),
            let hour = digits.number(2), digits.skip(":"), let minute = digits.number(2)
        else { return nil }
        let second = digits.skip(":") ? digits.number(2) : 0
        guard let second, let offset = digits.offset(), digits.isEmpty,
            (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60
        else { return nil }
        let minutes = daysFromCivil(year, month, day) * 1440 + hour * 60 + minute - offset
        self.init(milliseconds: Int64(minutes * 60 + second) * 1000, offsetMinutes: offset)
    }
}

/// Days from 1970-01-01 to a date of the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date
/// algorithms").
private func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}

extension Substring.UTF8View {
    /// Takes that many digits.
    fileprivate mutating func number(_ count: Int) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard let digit = first, (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 0x30)
            removeFirst()
        }
        return value
    }

    fileprivate mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let byte = first, UInt32(byte) == character.value else { return false }
        removeFirst()
        return true
    }

    /// Takes `Z`, `+01:00` or `+0100`, as minutes.
    fileprivate mutating func offset() -> Int? {
        if skip("Z") || skip("z") { return 0 }
        let sign = skip("+") ? 1 : skip("-") ? -1 : 0
        guard sign != 0, let hours = number(2), hours < 24 else { return nil }
        _ = skip(":")
        guard let minutes = number(2), minutes < 60 else { return nil }
        return sign * (hours * 60 + minutes)
    }
}
