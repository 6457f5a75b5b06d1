/// Where recite keeps things, by the XDG base directory specification.
struct Folders: Sendable {
    private let environment: [String: String]

    init(environment: [String: String]) {
        self.environment = environment
    }

    /// `RECITE_LIBRARY`, or `library.db` in the data folder.
    var library: String {
        environment.value("RECITE_LIBRARY") ?? "\(data)/library.db"
    }

    /// `config.yaml` in the configuration folder.
    var configuration: String { "\(base("XDG_CONFIG_HOME", ".config"))/recite/config.yaml" }

    /// The data folder.
    var data: String { "\(base("XDG_DATA_HOME", ".local/share"))/recite" }

    /// The paths of `RECITE_DECKS`, with colons between.
    var decks: [String]? {
        environment.value("RECITE_DECKS")?.split(separator: ":").map(String.init)
    }

    /// An absolute path from the environment; a relative one is ignored, as the specification asks.
    private func base(_ name: String, _ fallback: String) -> String {
        if let path = environment.value(name), path.hasPrefix("/") { return path }
        return "\(environment.value("HOME") ?? ".")/\(fallback)"
    }
}

extension [String: String] {
    /// A variable that is set and not empty.
    fileprivate func value(_ name: String) -> String? {
        self[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}
