/// Minimises a function in a box by Newton steps with a Hessian that learns from every step.
struct BoxNewton {
    struct Point {
        var position: [Double]
        var value: CardLoss.Value
    }

    /// In any variable; a longer leap may land in another valley, mostly a higher one.
    private static let longestStep = 0.5

    let lower: [Double]
    let upper: [Double]
    let function: ([Double]) -> CardLoss.Value

    /// Goes downhill until a step would gain no more than the tolerance, or after `mostSteps`.
    func minimise(
        from start: Point, hessian: inout Hessian, tolerance: Double, mostSteps: Int
    ) -> Point {
        var point = start
        for _ in 0..<mostSteps {
            let whole = step(at: point, hessian)
            let length = whole.map(abs).max() ?? 0
            let step =
                length > BoxNewton.longestStep ? whole.map { $0 * BoxNewton.longestStep / length } : whole
            let expected = -dot(point.value.gradient, step) - dot(step, hessian.product(step)) / 2
            guard expected > tolerance, let next = search(from: point, along: step) else { break }
            hessian.update(
                step: zip(next.position, point.position).map(-),
                change: zip(next.value.gradient, point.value.gradient).map(-))
            point = next
        }
        return point
    }

    /// The step towards the minimum of the quadratic model in the box.
    ///
    /// Variables at a bound that the gradient pushes against stay. Towards the minimum over the others it goes
    /// until one of them meets a bound, which then stays as well, and so on: downhill at every turn.
    private func step(at point: Point, _ hessian: Hessian) -> [Double] {
        let (position, gradient) = (point.position, point.value.gradient)
        var step = [Double](repeating: 0, count: position.count)
        var free = position.indices.filter { index in
            !(position[index] <= lower[index] && gradient[index] > 0)
                && !(position[index] >= upper[index] && gradient[index] < 0)
        }
        while !free.isEmpty {
            let image = hessian.product(step)
            let move = hessian.solve(free, free.map { -gradient[$0] - image[$0] })
            var share = 1.0
            var blocked: Int?
            for (index, value) in zip(free, move) where value != 0 {
                let bound = value < 0 ? lower[index] : upper[index]
                let room = max(0, (bound - position[index] - step[index]) / value)
                if room < share { (share, blocked) = (room, index) }
            }
            for (index, value) in zip(free, move) { step[index] += share * value }
            guard let blocked else { return step }
            step[blocked] =
                (move[free.firstIndex(of: blocked) ?? 0] < 0 ? lower : upper)[blocked] - position[blocked]
            free.removeAll { $0 == blocked }
        }
        return step
    }

    /// A point along the step at which the function has fallen enough and falls no longer steeply (the weak
    /// conditions of Wolfe), by bisection.
    ///
    /// Thousands of cards share their first states, so that the loss has kinks. A search that only looks at how
    /// far it fell stops short of a kink again and again; one that steps over it lets the Hessian learn of it
    /// (Lewis and Overton 2013).
    private func search(from point: Point, along step: [Double]) -> Point? {
        let slope = dot(point.value.gradient, step)
        guard slope < 0 else { return nil }
        var (low, high, share) = (0.0, 1.0, 1.0)
        var best: Point?
        for _ in 0..<16 {
            let position = point.position.indices.map {
                (point.position[$0] + share * step[$0]).clamped(to: lower[$0]...upper[$0])
            }
            let value = function(position)
            if value.loss <= point.value.loss + 1e-4 * share * slope {
                best = Point(position: position, value: value)
                guard share < 1, dot(value.gradient, step) < 0.5 * slope else { return best }
                low = share
            } else {
                high = share
            }
            share = (low + high) / 2
        }
        return best
    }
}
