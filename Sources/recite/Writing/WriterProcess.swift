import Asking
import Foundation

/// An outside writer at work: claims go to its standard input, cards come from its standard output.
///
/// One loop feeds, reads and watches the time, so that neither side can block the other; at its end the writer and all
/// that it started are gone, whatever it did.
struct WriterProcess {
    /// What the shell is to run.
    let command: String
    /// Milliseconds, for all of it.
    let time: Int
    let console: Console

    /// What the writer does after it has closed its output, or what it started keeps the output open, in milliseconds.
    private static let grace = 2000
    /// Between two looks at whether it runs still, in milliseconds.
    private static let tick = 100
    private static let progressEvery = 5000

    /// Lets the writer write, and gives its lines.
    func run(_ claims: [UInt8]) throws(WriterFault) -> [ProposalReader.Line] {
        var pipes: Pipes
        do {
            pipes = try Pipes()
        } catch {
            throw .notStarted(command: command, code: error.code)
        }
        defer { pipes.closeAll() }
        let child: Child
        do {
            child = try Child(
                ["/bin/sh", "-c", command],
                descriptors: [
                    STDIN_FILENO: pipes.input.child, STDOUT_FILENO: pipes.output.child,
                    STDERR_FILENO: pipes.messages.child,
                ],
                leadsGroup: true)
        } catch {
            throw .notStarted(command: command, code: error.code)
        }
        pipes.closeChildEnds()
        // The writer has a process group of its own, which Ctrl-C does not reach.
        let signals = SignalPipe([SIGINT, SIGTERM, SIGHUP])
        defer { signals.release() }
        var run = WriterRun(child: child, pipes: pipes, claims: claims, deadline: now + time)
        let result = Result { () throws(WriterFault) in try follow(&run, signals) }
        pipes = run.pipes
        child.killGroup()
        if run.status == nil { _ = child.wait() }
        return try result.get()
    }

    private var now: Int { Timekeeper.system.stopwatch }

    private func follow(_ run: inout WriterRun, _ signals: SignalPipe) throws(WriterFault) -> [ProposalReader
        .Line]
    {
        var nextProgress = now + WriterProcess.progressEvery
        var quietSince: Int?
        while !run.isDone {
            guard now < run.deadline else { throw .tooSlow(command: command, seconds: time / 1000) }
            guard !signals.hasSignal else { throw .interrupted }
            run.wait(WriterProcess.tick)
            run.feed()
            do {
                try run.read()
            } catch {
                throw .tooMuch(command: command, error)
            }
            for line in run.takeMessages() { console.tell("writer: \(line)") }
            if now >= nextProgress {
                console.tell("writer: \(run.reader.lines.count) cards so far")
                nextProgress = now + WriterProcess.progressEvery
            }
            run.look()
            // Its output is closed, or it has ended: what is still to come has a little time left.
            guard run.isOutputClosed || run.status != nil else { continue }
            let start = quietSince ?? now
            quietSince = start
            if now - start > WriterProcess.grace { break }
        }
        guard let status = run.status else { throw .endless(command: command) }
        guard status == 0 else { throw .status(command: command, status) }
        do {
            try run.reader.finish()
        } catch {
            throw .tooMuch(command: command, error)
        }
        guard !run.reader.lines.isEmpty else { throw .silent(command: command) }
        return run.reader.lines
    }
}

/// Why a writer's cards are not taken, none of them.
enum WriterFault: Error, CustomStringConvertible {
    case notStarted(command: String, code: Int32)
    case status(command: String, Int32)
    case tooSlow(command: String, seconds: Int)
    case tooMuch(command: String, ProposalReader.Fault)
    /// It closed its output and goes on.
    case endless(command: String)
    case silent(command: String)
    case interrupted

    var description: String {
        switch self {
        case .notStarted(let command, let code):
            "error: the writer cannot be started: \(command): \(String(cString: strerror(code)))"
        case .status(let command, let status) where status < 0:
            "error: the writer was ended by signal \(-status), so none of its cards is taken: \(command)"
        case .status(let command, 127):
            "error: the writer cannot be run, or something it calls cannot (status 127); check the command: \(command)"
        case .status(let command, let status):
            "error: the writer ended with status \(status), so none of its cards is taken: \(command)"
        case .tooSlow(let command, let seconds):
            "error: the writer was not done after \(seconds) s and was ended; allow more with --writer-time: \(command)"
        case .tooMuch(let command, let fault):
            "error: the writer was ended, for \(fault); none of its cards is taken: \(command)"
        case .endless(let command):
            "error: the writer closed its output and did not end; it was ended, and none of its cards is taken: \(command)"
        case .interrupted: "interrupted; the writer was ended, and nothing is written"
        case .silent(let command):
            "error: the writer proposed nothing; it is to print one card a line, as JSON: \(command)"
        }
    }
}
