import CEnglishModel

/// How the matrix product is compiled; every path gives the same bits.
struct KernelPath: Hashable, Sendable {
    let rawValue: Int32

    static let baseline = KernelPath(rawValue: Int32(ENGLISH_PATH_BASELINE))

    /// The fastest this processor can run.
    static let widest = KernelPath(rawValue: english_widest_path())

    /// All that this processor can run.
    static var available: [KernelPath] { (0...widest.rawValue).map(KernelPath.init) }
}
