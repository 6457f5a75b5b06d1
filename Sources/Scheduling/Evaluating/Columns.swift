import Foundation

/// A number with so many places after the point.
func decimals(_ number: Double, _ places: Int) -> String {
    let scale = pow(10, Double(places))
    guard abs(number) < 1e15 else { return number.description }
    let whole = Int((number * scale).rounded())
    guard places > 0 else { return String(whole) }
    let digits = String(abs(whole) % Int(scale))
    let fraction = String(repeating: "0", count: max(0, places - digits.count)) + digits
    return "\(whole < 0 ? "-" : "")\(abs(whole) / Int(scale)).\(fraction)"
}

/// A cell of so many columns.
func column(_ text: String, _ width: Int, right: Bool = false) -> String {
    let blank = String(repeating: " ", count: max(0, width - text.utf8.count))
    return right ? blank + text : text + blank
}
