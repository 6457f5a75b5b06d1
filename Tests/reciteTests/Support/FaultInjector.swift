import Foundation

/// A library to preload that makes writes to disk fail or dawdle while a control file says so.
///
/// SQLite writes by `pwrite` and `fdatasync`, the console does not, so that only the library is struck.
enum FaultInjector {
    /// What is to go wrong.
    enum Fault: String, CaseIterable {
        case full
        case readOnly
        case broken
        case slow
    }

    /// The compiled library; nothing where there is no C compiler.
    static let path: String? = compile()

    private static let source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <unistd.h>
        static int fault(void) {
          const char *name = getenv("RECITE_FAULT");
          FILE *file = name ? fopen(name, "r") : 0;
          if (!file) return 0;
          int letter = fgetc(file);
          fclose(file);
          if (letter == 's') usleep(300000);
          return letter == 'f' ? ENOSPC : letter == 'r' ? EROFS : letter == 'b' ? EIO : 0;
        }
        #define STRIKE { int code = fault(); if (code) { errno = code; return -1; } }
        ssize_t pwrite64(int d, const void *b, size_t n, off64_t o) {
          STRIKE
          return ((ssize_t (*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64"))(d, b, n, o);
        }
        ssize_t pwrite(int d, const void *b, size_t n, off_t o) {
          STRIKE
          return ((ssize_t (*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite"))(d, b, n, o);
        }
        int fdatasync(int d) { STRIKE return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(d); }
        int fsync(int d) { STRIKE return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(d); }
        """

    private static func compile() -> String? {
        let folder = FileManager.default.temporaryDirectory.path
        let stem = "\(folder)/recite-faults-\(getpid())"
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["clang", "-shared", "-fPIC", "-o", stem + ".so", stem + ".c"]
        process.standardError = FileHandle.nullDevice
        do {
            try source.write(toFile: stem + ".c", atomically: true, encoding: .utf8)
            try process.run()
        } catch {
            return nil
        }
        process.waitUntilExit()
        unlink(stem + ".c")
        return process.terminationStatus == 0 ? stem + ".so" : nil
    }
}
