import Foundation

/// Another program that runs beside this one, with the signals as a program expects to find them.
///
/// Whoever starts one waits for it, so that none is left behind.
struct Child {
    let process: pid_t

    struct Fault: Error {
        var code: Int32
    }

    /// Starts a program, by its path and what it is told.
    ///
    /// `descriptors` are what it gets as its standard streams, by their numbers; the others are shared. One that leads
    /// its group may be ended with all that it starts, and has no terminal.
    init(_ arguments: [String], descriptors: [Int32: Int32] = [:], leadsGroup: Bool = false) throws(Fault) {
        #if os(Linux)
            var attributes = posix_spawnattr_t()
            var actions = posix_spawn_file_actions_t()
        #else
            var attributes: posix_spawnattr_t?
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // What this program ignores or catches would be ignored there as well.
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGQUIT] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
        if leadsGroup { flags |= Int32(POSIX_SPAWN_SETPGROUP) }
        posix_spawnattr_setflags(&attributes, Int16(flags))
        for (number, descriptor) in descriptors {
            posix_spawn_file_actions_adddup2(&actions, descriptor, number)
        }
        var texts: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        defer { for text in texts { free(text) } }
        texts.append(nil)
        var process: pid_t = 0
        let code = posix_spawn(&process, arguments[0], &actions, &attributes, texts, environ)
        guard code == 0 else { throw Fault(code: code) }
        self.process = process
    }

    /// Waits for its end: the exit status, or minus the number of the signal that ended it.
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { if errno != EINTR { return 127 } }
        return Child.meaning(of: status)
    }

    /// The same where it has ended already; nothing while it runs.
    func statusIfEnded() -> Int32? {
        var status: Int32 = 0
        let found = waitpid(process, &status, WNOHANG)
        if found == 0 || (found < 0 && errno == EINTR) { return nil }
        return found < 0 ? 127 : Child.meaning(of: status)
    }

    /// Ends it and all that it started.
    func killGroup() { kill(-process, SIGKILL) }

    private static func meaning(of status: Int32) -> Int32 {
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : -signal
    }
}
