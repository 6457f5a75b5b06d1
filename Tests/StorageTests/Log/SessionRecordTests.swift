import Cards
import Foundation
import Storage
import Testing

struct SessionRecordTests {
    @Test func `a session is remembered with its end, or without if it was killed`() throws {
        let library = try Library.inMemory()
        var ended = SessionRecord.sample
        let killed = SessionRecord.sample
        try library.begin(ended)
        try library.begin(killed)
        ended.ended = Moment(
            milliseconds: ended.started.milliseconds + 1000, offsetMinutes: ended.started.offsetMinutes)
        try library.end(ended.uuid, at: #require(ended.ended))
        let sessions = try library.sessions()
        #expect(sessions == [ended, killed])
        let stranger = UUID()
        #expect(throws: LibraryFault.unknownSession(stranger)) {
            try library.end(stranger, at: SampleLibrary.noon)
        }
    }
}
