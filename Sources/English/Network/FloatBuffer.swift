/// Numbers for the kernels to work in, reused from one paragraph to the next.
///
/// Memory is the one thing here with an identity: a buffer belongs to one worker and is never shared. What was not
/// written must not be read.
final class FloatBuffer {
    private(set) var start: UnsafeMutablePointer<Float>
    private var count: Int

    init(count: Int = 0) {
        start = .allocate(capacity: count)
        self.count = count
    }

    /// Makes room for at least `count` numbers; what was there is kept.
    func reserve(_ count: Int) {
        guard count > self.count else { return }
        let size = max(count, 2 * self.count)
        let larger = UnsafeMutablePointer<Float>.allocate(capacity: size)
        larger.update(from: start, count: self.count)
        start.deallocate()
        start = larger
        self.count = size
    }

    deinit {
        start.deallocate()
    }
}
