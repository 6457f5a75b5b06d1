import Cards
import Scheduling
import Storage
import Testing

struct DueCardTests {
    @Test func `notes that quote one sentence are siblings, others of a deck are not`() throws {
        let sample = try TextLibrary(
            """
            \(front)> "The mill has two wheels of oak." (¶3)

            C: The mill has [two] wheels. {#river-aaaaaaaaaaaa}

            C: The wheels are of [oak]. {#river-bbbbbbbbbbbb}

            > Chapter 3

            Q: One? {#river-cccccccccccc}

            A: 1st

            Q: Two? {#river-dddddddddddd}

            A: 2nd
            """)
        let families = try sample.due(hours: 0).reduce(into: [String: String]()) {
            $0[$1.id.note] = $1.family
        }
        #expect(families["river-aaaaaaaaaaaa"] == families["river-bbbbbbbbbbbb"])
        #expect(families["river-aaaaaaaaaaaa"] != nil)
        #expect(families["river-cccccccccccc"] != families["river-dddddddddddd"])
    }
}
