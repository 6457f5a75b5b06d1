/// A token before it is analysed.
struct RawToken: Equatable {
    /// The characters it holds.
    var range: Range<Int>
    /// The hash of its bytes.
    var hash: UInt64
    /// The id of its norm if an exception gives one, else 0.
    var norm: UInt64 = 0
    /// Whether a single blank follows, which belongs to no token.
    var spaceAfter = false
}
