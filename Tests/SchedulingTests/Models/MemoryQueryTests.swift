import Foundation
import Testing

@testable import Scheduling

struct MemoryQueryTests {
    let query = MemoryQuery(model: .standard, retention: 0.9)

    @Test func `the first answer has no retrievability, and an interval for 0.9 is the stability`() throws {
        let answer = try query.answer(
            to: Data(#"{"reviews":[{"rating":3,"elapsed_days":0},{"rating":3,"elapsed_days":2}]}"#.utf8))
        #expect(answer.steps.count == 2)
        #expect(answer.steps[0].retrievability == nil)
        #expect(answer.steps.allSatisfy { relativeError($0.interval, $0.stability) < 1e-12 })
        #expect(answer.steps.allSatisfy { $0.shortStability == nil })
        let json = String(decoding: try JSONEncoder().encode(answer), as: UTF8.self)
        #expect(json.contains(#""retrievability":null"#))
    }

    @Test func `a line's own parameters choose the model`() throws {
        let line = #"{"parameters":\#(FSRS7.defaultParameters),"reviews":[{"rating":3,"elapsed_secs":0}]}"#
        let answer = try query.answer(to: Data(line.utf8))
        #expect(answer.steps[0].shortStability != nil)
    }

    static let faulty: [(line: String, shown: String)] = [
        ("nonsense", "not a line like {\"reviews\":[{\"rating\":3,\"elapsed_days\":0}]}"),
        (#"{"reviews":[{"rating":"x"}]}"#, "reviews[0].rating is missing or of another kind than expected"),
        (
            #"{"reviews":[{"rating":5},{"rating":2},{"rating":2,"elapsed_days":-1}],"retention":1}"#,
            "reviews[0].rating = 5 is not one of 1, 2, 3, 4\n"
                + "reviews[1] has neither elapsed_days nor elapsed_secs\n"
                + "reviews[2]: the elapsed time -1.0 is negative\nretention = 1.0 is outside 0.001...0.999"
        ),
        (
            #"{"parameters":[1],"reviews":[]}"#,
            "parameters: FSRS-6 has 21 of them (19 and 17 are migrated), FSRS-7 has 34, not 1"
        ),
        (
            #"{"parameters":[1],"retention":2,"reviews":[{"rating":0}]}"#,
            "reviews[0].rating = 0 is not one of 1, 2, 3, 4\n"
                + "parameters: FSRS-6 has 21 of them (19 and 17 are migrated), FSRS-7 has 34, not 1\n"
                + "retention = 2.0 is outside 0.001...0.999"
        ),
    ]

    @Test(arguments: faulty)
    func `every fault of a line is named`(row: (line: String, shown: String)) {
        do {
            _ = try query.answer(to: Data(row.line.utf8))
            Issue.record("accepted")
        } catch {
            #expect(error.description == row.shown)
        }
    }
}
