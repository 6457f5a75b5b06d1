import CZlib
import Foundation
import Support
import Testing

@testable import Scheduling

struct LogReaderTests {
    static let header = "card_id,review_time_ms,rating,elapsed_days,elapsed_secs,state,duration_ms\n"

    func faults(_ data: Data) -> [LogFault] {
        do {
            _ = try LogReader.read(data)
            return []
        } catch {
            return error.faults
        }
    }

    @Test func `a log is read by the names of its columns`() throws {
        let log = try LogReader.read(
            Data(
                "\u{FEFF}rating,other,elapsed_days,card_id,review_time_ms\r\n3,x,0,7,1000\r\n\n1,,-1,7,2000"
                    .utf8))
        #expect(log.count == 2)
        #expect(log[0] == .init(card: 7, milliseconds: 1000, rating: 3, elapsedDays: 0, elapsedSeconds: 0))
        #expect(log[1] == .init(card: 7, milliseconds: 2000, rating: 1, elapsedDays: 0, elapsedSeconds: 0))
    }

    /// Text after the header, and the faults as they are shown.
    static let faulty: [(rows: String, shown: String)] = [
        (
            "1,0,5,0,0,0,0\n1,0,0,0,0,0,0\n",
            "a.csv:2: error: the rating 5 is not one of 1, 2, 3, 4; leave out rows that are not answers\n"
                + "a.csv:3: error: the rating 0 is not one of 1, 2, 3, 4; leave out rows that are not answers"
        ),
        ("1,0,3,0,0,0\n", "a.csv:2: error: a row has 7 fields, as the first line"),
        ("1,0,3,0,0,0,0,9\n", "a.csv:2: error: a row has 7 fields, as the first line"),
        ("\n1,0,3,\u{1B}[2J,0,0,0", "a.csv:3: error: elapsed_days is not a whole number"),
        ("1,99999999999999999999,3,0,0,0,0", "a.csv:2: error: review_time_ms is not a whole number"),
        ("\"1\",0,3,0,0,0,0", "a.csv:2: error: card_id is not a whole number"),
    ]

    @Test(arguments: faulty)
    func `faults come with their lines`(row: (rows: String, shown: String)) {
        let found = LogFaults(faults: faults(Data((LogReaderTests.header + row.rows).utf8)))
        #expect(found.description(in: "a.csv") == row.shown)
    }

    @Test func `a file without the columns is refused`() {
        #expect(faults(Data()) == [.noHeader])
        #expect(
            faults(Data("card_id,rating\n".utf8)) == [
                .missingColumn(.milliseconds), .missingColumn(.elapsedDays),
            ])
    }

    @Test func `a file that is no log is given up early`() {
        let endless = Data(repeating: 0x61, count: 1 << 20)
        #expect(faults(endless) == [.lineTooLong(line: 1)])
        let rows = Data((LogReaderTests.header + String(repeating: "x\n", count: 10_000)).utf8)
        #expect(faults(rows).count == 100)
    }

    @Test func `rows beyond the limit are refused`() {
        var reader = LogReader(mostRows: 2)
        let text = Array((LogReaderTests.header + String(repeating: "1,0,3,0,0,0,0\n", count: 3)).utf8)
        text.withUnsafeBufferPointer { reader.feed($0) }
        #expect(throws: LogFaults(faults: [.tooManyRows(limit: 2)])) { try reader.finish() }
    }

    @Test func `pieces of any length give the same log`() throws {
        let text = Array((LogReaderTests.header + "1,5,3,0,0,0,0\n2,6,1,0,0,0,0\r\n1,9,4,2,172800,1,0").utf8)
        let whole = try LogReader.read(Data(text))
        for size in 1...40 {
            var reader = LogReader()
            for start in stride(from: 0, to: text.count, by: size) {
                text[start..<min(text.count, start + size)].withUnsafeBufferPointer { reader.feed($0) }
            }
            let log = try reader.finish()
            #expect(log == whole)
        }
    }

    @Test func `gzip is read, also of several members`() throws {
        let (head, tail) = (gzip(LogReaderTests.header), gzip("1,5,3,0,0,0,0\n"))
        let log = try LogReader.read(head + tail)
        #expect(log.count == 1)
    }

    @Test func `damaged and cut gzip is refused wherever the fault lies`() {
        let whole = gzip(LogReaderTests.header + String(repeating: "1,5,3,0,0,0,0\n", count: 500))
        for count in 2..<whole.count { #expect(faults(whole.prefix(count)).contains(.truncated)) }
        var random = SplitMix64(seed: 9)
        for _ in 0..<300 {
            var damaged = whole
            damaged[Int.random(in: 2..<whole.count, using: &random)] ^= UInt8.random(
                in: 1...255, using: &random)
            _ = faults(damaged)
        }
    }

    @Test func `a gzip bomb is given up after its first line`() {
        let bomb = gzip(String(repeating: "0", count: 1 << 24))
        #expect(faults(bomb) == [.lineTooLong(line: 1)])
    }

    /// The text as one gzip member.
    private func gzip(_ text: String) -> Data {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        var input = Array(text.utf8)
        var output = [UInt8](repeating: 0, count: input.count + 1000)
        return withUnsafeMutablePointer(to: &stream) { stream in
            deflateInit2_(stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
            let count = input.withUnsafeMutableBufferPointer { input in
                output.withUnsafeMutableBufferPointer { output in
                    stream.pointee.next_in = input.baseAddress
                    stream.pointee.avail_in = UInt32(input.count)
                    stream.pointee.next_out = output.baseAddress
                    stream.pointee.avail_out = UInt32(output.count)
                    deflate(stream, Z_FINISH)
                    return output.count - Int(stream.pointee.avail_out)
                }
            }
            deflateEnd(stream)
            return Data(output[..<count])
        }
    }
}
