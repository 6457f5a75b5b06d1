import Foundation
import Testing

@testable import Drilling

@Suite("The lines of recite mark")
struct MarkLineTests {
    private func output(_ line: String) throws -> String {
        let input = try JSONDecoder().decode(MarkLine.Input.self, from: Data(line.utf8))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let output = input.mark(with: Marker(language: input.language, accents: input.accents ?? false))
        return String(decoding: try encoder.encode(output), as: UTF8.self)
    }

    @Test(arguments: [
        (
            #"{"kind":"short","language":"en","answers":["electricity"],"wrong":[],"others":[],"typed":"electrcity"}"#,
            #"{"difference":"electrcity -> electricity","distance":1,"found":[],"verdict":"close"}"#
        ),
        (
            #"{"kind":"cloze","language":"en","answers":["(clean) water"],"typed":"water"}"#,
            #"{"difference":"","distance":0,"found":[],"verdict":"right"}"#
        ),
        (
            #"{"kind":"number","language":"en","answers":["37.5 ± 1% °C"],"typed":"37.5"}"#,
            #"{"difference":"37.5 -> 37.5 ± 1% °C","distance":null,"found":[],"verdict":"close"}"#
        ),
        (
            #"{"kind":"number","answers":["37.5"],"typed":"warm"}"#,
            #"{"difference":"","distance":null,"found":[],"verdict":"again"}"#
        ),
        (
            #"{"kind":"list","language":"en","answers":["army","navy","police"],"typed":"navy, police"}"#,
            #"{"difference":" -> army","distance":null,"found":[1,2],"verdict":"wrong"}"#
        ),
        (
            #"{"kind":"short","language":"en","answers":["photon"],"others":["proton"],"typed":"proton"}"#,
            #"{"difference":"proton -> photon","distance":null,"found":[],"verdict":"wrong"}"#
        ),
        (
            #"{"kind":"short","language":"en","answers":["lorry | truck"],"wrong":["van"],"typed":"truck"}"#,
            #"{"difference":"","distance":0,"found":[],"verdict":"right"}"#
        ),
        (
            #"{"kind":"short","language":"fr","answers":["garçon"],"accents":true,"typed":"garcon"}"#,
            #"{"difference":"","distance":1,"found":[],"verdict":"right"}"#
        ),
    ])
    func `a line in gives a line out`(line: String, expected: String) throws {
        let output = try output(line)
        #expect(output == expected)
    }

    @Test(arguments: [
        ("{}", #""kind" is missing; add it"#),
        ("nonsense", "this is no JSON object; write one object a line"),
        (
            #"{"kind":"essay","answers":[],"typed":""}"#,
            #""kind" must be one of short, cloze, number, list, order"#
        ),
        (
            #"{"kind":"short","answers":"x","typed":""}"#,
            #""answers" has another type than it should; see recite mark --help"#
        ),
    ])
    func `a bad line is told in a sentence`(line: String, sentence: String) throws {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(MarkLine.Input.self, from: Data(line.utf8))
        }
        let fault = error.map(MarkLine.fault)
        #expect(fault == sentence)
    }
}
