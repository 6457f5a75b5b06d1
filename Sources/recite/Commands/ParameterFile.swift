import ArgumentParser
import Foundation
import Scheduling

/// A set of parameters that the user names: a JSON array, or an object with one under `parameters`, such as
/// `recite optimize --json` prints.
enum ParameterFile {
    private struct Holder: Decodable {
        var parameters: [Double]
    }

    static func read(_ path: String) throws -> MemoryModel {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            Output.complain("\(path): error: cannot be read; is the path right?")
            throw ExitCode(1)
        }
        let decoder = JSONDecoder()
        let list = try? decoder.decode([Double].self, from: data)
        guard let numbers = list ?? (try? decoder.decode(Holder.self, from: data))?.parameters else {
            Output.complain(
                "\(path): error: no JSON array of numbers; write the parameters as [0.212, 1.2931, ...]")
            throw ExitCode(1)
        }
        do {
            return try MemoryModel(parameters: numbers)
        } catch {
            for fault in error.faults { Output.complain("\(path): error: \(fault)") }
            throw ExitCode(1)
        }
    }
}
