extension DeckHeader {
    /// Reads settings from a file of their own, in the keys and forms of a deck's front matter.
    ///
    /// Keys that no deck has are reported as unknown, for a reader that knows more of them.
    package static func read(
        settings text: String, path: String
    ) -> (header: DeckHeader, diagnostics: [Diagnostic<HeaderFault>]) {
        var reader = HeaderReader()
        reader.readYAML(text, firstLine: 1)
        let diagnostics = reader.faults.map { fault in
            Diagnostic(
                path: path, line: fault.line, column: fault.column, severity: fault.fault.severity,
                fact: fault.fault)
        }
        return (reader.header, diagnostics)
    }
}
