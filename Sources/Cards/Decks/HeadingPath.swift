extension [String] {
    /// A heading path without the deck's title on top, which tells nothing new; a path of the title alone stays.
    package func below(title: String?) -> [String] {
        count > 1 && first == title ? Array(dropFirst()) : self
    }
}
