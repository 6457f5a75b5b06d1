import Foundation
import Scheduling

/// What `config.yaml` says of plans.
struct PlanningSettings: Hashable, Sendable {
    var easyDays = EasyDays()
    /// What a learner has time for, for the plan of an exam.
    var minutesPerDay: Double?
    /// Whether each session ends with an even load.
    var balances = false

    static let keys: Set = ["easy-days", "minutes-per-day", "balance"]

    init() {}

    /// Reads the entries of the file; throws the first that is wrong, with its line.
    init(_ entries: [String: Any], in text: String, path: String) throws {
        let fault = { (key: String, message: String) in
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let line = lines.firstIndex { $0.hasPrefix("\(key):") } ?? 0
            return PlanningFault(description: "\(path):\(line + 1):1: error: \(key): \(message)")
        }
        if let value = entries["easy-days"] {
            guard let days = value as? String else {
                throw fault("easy-days", "not a line such as sat reduced, sun minimum")
            }
            do { easyDays = try EasyDays(reading: days) } catch { throw fault("easy-days", "\(error)") }
        }
        if let value = entries["minutes-per-day"] {
            minutesPerDay = value as? Double ?? (value as? Int).map(Double.init)
            guard let minutesPerDay, 0...1440 ~= minutesPerDay else {
                throw fault("minutes-per-day", "not a number from 0 to 1440")
            }
        }
        if let value = entries["balance"] {
            guard let isOn = value as? Bool else { throw fault("balance", "not true or false") }
            balances = isOn
        }
    }
}

/// What is wrong with the settings of plans, or why there is nothing to plan.
struct PlanningFault: Error, CustomStringConvertible {
    var description: String
}
