import Foundation
import Scheduling

/// A set of parameters that the user names: a JSON array, or an object with one under `parameters`, such as
/// `recite optimize --json` prints.
enum ParameterFile {
    private struct Holder: Decodable {
        var parameters: [Double]
    }

    static func read(_ path: String) throws -> MemoryModel {
        let data = Data(try FileSystem.read(path, limit: 1 << 20))
        let decoder = JSONDecoder()
        let list = try? decoder.decode([Double].self, from: data)
        guard let numbers = list ?? (try? decoder.decode(Holder.self, from: data))?.parameters else {
            throw LogFile.Unreadable(
                description: "\(path): error: no JSON array of numbers; write the parameters as [0.212, ...]")
        }
        do {
            return try MemoryModel(parameters: numbers)
        } catch {
            let faults = error.faults.map { "\(path): error: \($0)" }
            throw LogFile.Unreadable(description: faults.joined(separator: "\n"))
        }
    }
}
