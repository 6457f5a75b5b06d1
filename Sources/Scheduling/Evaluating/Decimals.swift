import Foundation

/// A number with so many places after the point.
func decimals(_ number: Double, _ places: Int) -> String {
    let scale = pow(10, Double(places))
    let whole = Int((number * scale).rounded())
    let digits = String(abs(whole) % Int(scale))
    let fraction = String(repeating: "0", count: max(0, places - digits.count)) + digits
    return "\(whole < 0 ? "-" : "")\(abs(whole) / Int(scale)).\(fraction)"
}
