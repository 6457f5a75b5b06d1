import ArgumentParser
import Foundation
import Storage

extension Context {
    /// Runs a command's work, and turns what goes wrong into a message and an exit status.
    func run(_ work: () throws -> ExitStatus) throws {
        // A reader that has gone shows as an error of the write, not as a signal that kills a transaction.
        signal(SIGPIPE, SIG_IGN)
        let status: ExitStatus
        do {
            status = try work()
        } catch let exit as ExitCode {
            throw exit
        } catch OutputFault.closed {
            // `recite report | head -1` has read what it wanted.
            status = .done
        } catch let fault as LibraryFault {
            console.tell("recite: \(fault)")
            status = fault.isBusy ? .busy : .fault
        } catch {
            console.tell("recite: \(error)")
            status = .fault
        }
        try status.leave()
    }
}

extension LibraryFault {
    /// Whether trying again later may help.
    fileprivate var isBusy: Bool {
        switch self {
        case .busy, .inUse: true
        default: false
        }
    }
}
