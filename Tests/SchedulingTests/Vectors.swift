import Foundation
import Support

/// Numbers of other programs, `shared/data/fsrs-vectors.json`, each with its source there.
struct Vectors: Decodable {
    static let path = "data/fsrs-vectors.json"
    static var areThere: Bool { Shared.has(path) }

    static func load() throws -> Vectors {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Vectors.self, from: Shared.data(path))
    }

    var pyFsrsNoSteps: NoSteps
    var pyFsrsDefaultSteps: DefaultSteps
    var fsrsRsNextStates: NextStates
    var parameterMigration: Migration
    var memoryStateFromSm2: FromSM2
    var ankiFuzzTests: Rows
    var ankiStepTests: StepRows
    var fsrs7Own: FSRS7Own

    /// Parameter sets by name, and histories of rating, days, R before, long and short stability, difficulty.
    struct FSRS7Own: Decodable {
        var DEFAULT7: [Double]
        var histories: [History]

        struct History: Decodable {
            var steps: [[Double?]]
        }
    }

    struct NoSteps: Decodable {
        var histories: [History]

        struct History: Decodable {
            var desiredRetention: Double
            var steps: [Step]
        }

        struct Step: Decodable {
            var rating: Int
            var elapsedDays: Double
            var retrievabilityBefore: Double?
            var stability: Double
            var difficulty: Double
            var intervalDays: Double
        }
    }

    struct DefaultSteps: Decodable {
        var histories: [[Step]]

        struct Step: Decodable {
            var rating: Int
            var atSecs: Int
            var state: String
            var step: Int?
            var dueInSecs: Int
            var stability: Double
            var difficulty: Double
        }
    }

    struct NextStates: Decodable {
        var histories: [History]

        struct History: Decodable {
            var desiredRetention: Double
            var steps: [Step]
        }

        struct Step: Decodable {
            var rating: Int
            var elapsedDays: Double
            var all: [[Double]]
        }
    }

    struct Migration: Decodable {
        var cases: [Case]

        struct Case: Decodable {
            var input: [Double]
            var output: [Double]
        }
    }

    struct FromSM2: Decodable {
        var cases: [[[Double]]]
    }

    struct Rows: Decodable {
        var cases: [[Double]]
    }

    struct StepRows: Decodable {
        var cases: [Case]

        struct Case: Decodable {
            var steps: [Int]
            var remaining: Int
            var again: Int
            var hard: Int
            var good: Int?

            init(from decoder: any Decoder) throws {
                var row = try decoder.unkeyedContainer()
                steps = try row.decode([Int].self)
                remaining = try row.decode(Int.self)
                again = try row.decode(Int.self)
                hard = try row.decode(Int.self)
                good = try row.decodeIfPresent(Int.self)
            }
        }
    }
}

/// How far a number is from the expected one, as a share of it.
func relativeError(_ actual: Double, _ expected: Double) -> Double {
    abs(actual - expected) / max(abs(expected), .leastNormalMagnitude)
}
