import Foundation
import Support
import Testing
@testable import Reading

@Test func scratch() throws {
    let path = ProcessInfo.processInfo.environment["SCRATCH"] ?? "/work/shared/articles/nato-iraq.sentences.txt"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n") {
        let wording = Wording(String(line))
        let finder = EnumerationFinder(wording)
        for list in finder.lists {
            print(line.prefix(150), "\n   ", list.form, list.edge, list.members.map { wording.text(of: $0) })
        }
        if finder.lists.isEmpty, !finder.doubts.isEmpty { print("--", finder.doubts, line.prefix(400)) }
    }
}
