/// What is wrong in the front matter.
package enum HeaderFault: Hashable, Sendable, CustomStringConvertible {
    case unclosed
    /// Bytes.
    case tooLarge(Int)
    case tooDeep
    case alias(String)
    case notYAML(String)
    case notMapping
    case badTOML
    case unknownKey(String)
    case repeatedKey(String)
    case noValue(HeaderKey)
    case badValue(HeaderKey, String)

    package var description: String {
        switch self {
        case .unclosed:
            "the front matter has no closing line; end it with a line of three hyphens"
        case .tooLarge(let count):
            "the front matter has \(count) bytes and may have \(FrontMatter.maximumSize); move text below it"
        case .tooDeep:
            "the front matter is nested too deeply; write each key with one plain value"
        case .alias(let name):
            "the front matter uses the YAML anchor or alias \(name); write the value out"
        case .notYAML(let reason):
            "the front matter is not YAML (\(reason)); write lines of the form 'key: value'"
        case .notMapping:
            "the front matter is not a list of keys; write lines of the form 'key: value'"
        case .badTOML:
            "the TOML front matter has no readable name; write 'name = \"Title\"'"
        case .unknownKey(let key):
            "the key '\(key)' is unknown and is ignored; the keys are \(HeaderKey.list)"
        case .repeatedKey(let key):
            "the key '\(key)' stands twice; keep one"
        case .noValue(let key):
            "the key '\(key.rawValue)' has no value; give it \(key.expectation) or remove it"
        case .badValue(let key, let value):
            "the value '\(value)' does not suit '\(key.rawValue)'; give it \(key.expectation)"
        }
    }

    package var severity: Severity {
        switch self {
        case .unknownKey, .badTOML: .warning
        case .unclosed, .tooLarge, .tooDeep, .alias, .notYAML, .notMapping, .repeatedKey, .noValue,
            .badValue:
            .error
        }
    }
}
