/// Minimises a function in a box by Newton steps with a Hessian that learns from every step.
struct BoxNewton {
    struct Point {
        var position: [Double]
        var value: CardLoss.Value
    }

    let lower: [Double]
    let upper: [Double]
    let function: ([Double]) -> CardLoss.Value

    /// Goes downhill until a step would gain no more than the tolerance, or after `mostSteps`.
    func minimise(
        from start: Point, hessian: inout Hessian, tolerance: Double, mostSteps: Int
    ) -> Point {
        var point = start
        for _ in 0..<mostSteps {
            let step = step(at: point, hessian)
            let expected = -dot(point.value.gradient, step) - dot(step, hessian.product(step)) / 2
            guard expected > tolerance, let next = search(from: point, along: step) else { break }
            hessian.update(
                step: zip(next.position, point.position).map(-),
                change: zip(next.value.gradient, point.value.gradient).map(-))
            point = next
        }
        return point
    }

    /// The step to the minimum of the quadratic model in the box.
    ///
    /// Variables at a bound that the gradient pushes against stay; those that the step takes over a bound stop
    /// there, and the others are solved for again.
    private func step(at point: Point, _ hessian: Hessian) -> [Double] {
        let (position, gradient) = (point.position, point.value.gradient)
        var step = [Double](repeating: 0, count: position.count)
        var free = position.indices.filter { index in
            !(position[index] <= lower[index] && gradient[index] > 0)
                && !(position[index] >= upper[index] && gradient[index] < 0)
        }
        while !free.isEmpty {
            let fixed = hessian.product(step)
            let solution = hessian.solve(free, free.map { -gradient[$0] - fixed[$0] })
            var inside: [Int] = []
            for (index, value) in zip(free, solution) {
                let room = (lower[index] - position[index])...(upper[index] - position[index])
                if room.contains(value) {
                    inside.append(index)
                } else {
                    step[index] = value.clamped(to: room)
                }
            }
            if inside.count == free.count {
                for (index, value) in zip(free, solution) { step[index] = value }
                return step
            }
            free = inside
        }
        return step
    }

    /// The first point along the step, halved again and again, at which the function has fallen enough.
    private func search(from point: Point, along step: [Double]) -> Point? {
        let slope = dot(point.value.gradient, step)
        guard slope < 0 else { return nil }
        var share = 1.0
        for _ in 0..<24 {
            let position = point.position.indices.map {
                (point.position[$0] + share * step[$0]).clamped(to: lower[$0]...upper[$0])
            }
            let value = function(position)
            if value.loss <= point.value.loss + 1e-4 * share * slope {
                return Point(position: position, value: value)
            }
            share /= 2
        }
        return nil
    }
}
