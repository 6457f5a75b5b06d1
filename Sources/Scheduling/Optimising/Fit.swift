import Foundation

/// A model fitted to a log.
package struct Fit: Sendable {
    package var model: MemoryModel
    /// The penalised, weighted log loss per scored answer that the fit made as small as it gets.
    package var objective: Double
    /// Scored answers that it was fitted to.
    package var scored: Int
    /// How often it went over the whole log, parts counted as parts.
    package var passes: Double

    /// Below this many scored answers the defaults stand.
    package static let leastScored = 64

    /// Fits a model to the first `training` scored answers of a log, from the defaults or a set near by.
    ///
    /// The result does not depend on the count of threads, nor on the order of the log's cards.
    package init(
        _ kind: MemoryModel.Kind, to histories: CardHistories, training: Int, weighting: Recency = .standard,
        penalty: FitPenalty = .published, from start: MemoryModel? = nil, threads: Int? = nil,
        isExact: Bool? = nil
    ) {
        let cards = PackedCards(
            histories, training: training, fractions: kind.standard.formulas.countsFractionsOfDays,
            weighting: weighting)
        let loss = CardLoss(
            cards, model: kind, threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
            isExact: isExact)
        let space = FitSpace(kind, penalty: penalty)
        let variables = start.map { space.variables(of: $0.parameters) } ?? space.start
        let end = Fit.descend(from: variables, loss, space)
        let model = try? MemoryModel(parameters: space.parameters(at: end.position))
        self.model = model ?? kind.standard
        objective = end.value.loss / Double(max(1, cards.scored))
        scored = cards.scored
        passes = loss.passes
    }

    /// Down on a small sample of the cards, then on larger ones, then on all; the Hessian is worked out on the
    /// first and learns from there on, so that few passes go over all cards.
    private static func descend(from start: [Double], _ loss: CardLoss, _ space: FitSpace) -> BoxNewton.Point
    {
        let strides = strides(for: loss.cards)
        let minimisers = strides.map { minimiser(of: loss, in: space, stride: $0) }
        let scored = Double(max(1, loss.cards.scored))
        let (coarse, fine) = (5e-6 * scored, 1e-7 * scored)
        // A small sample could not tell one valley of the loss from another; a first look may be coarse.
        let starts =
            strides.count == 1
            ? space.starts(near: start)
                + [stroll(from: start, by: minimisers[0], tolerance: coarse)] : [start]
        var (point, hessian) = settle(minimisers[0], from: starts[0], tolerance: coarse)
        for start in starts.dropFirst() {
            let other = settle(minimisers[0], from: start, tolerance: coarse)
            if other.0.value.loss < point.value.loss { (point, hessian) = other }
        }
        if strides.count == 1 {
            point = minimisers[0].minimise(from: point, hessian: &hessian, tolerance: fine, mostSteps: 60)
            // At kinks a Hessian that learned its way there may hold the rest of it up.
            point = settle(minimisers[0], from: point.position, tolerance: fine).0
        }
        for (stride, minimiser) in zip(strides, minimisers).dropFirst() {
            point = minimiser.minimise(
                from: minimiser.point(at: point.position), hessian: &hessian,
                tolerance: stride == 1 ? fine : coarse, mostSteps: 60)
        }
        return point
    }

    /// Where small steps lead that know no curvature but what they meet: another way down, which often ends in
    /// another valley.
    private static func stroll(from start: [Double], by minimiser: BoxNewton, tolerance: Double) -> [Double] {
        let point = minimiser.point(at: start)
        let steepness = dot(point.value.gradient, point.value.gradient).squareRoot()
        var hessian = Hessian(diagonal: max(steepness, .leastNormalMagnitude), size: start.count)
        return minimiser.minimise(from: point, hessian: &hessian, tolerance: tolerance, mostSteps: 60)
            .position
    }

    /// Down with the Hessian worked out anew at each halt, until that gains little or the third time.
    private static func settle(
        _ minimiser: BoxNewton, from start: [Double], tolerance: Double
    ) -> (BoxNewton.Point, Hessian) {
        var point = minimiser.point(at: start)
        var hessian = minimiser.hessian(at: point)
        for round in 0..<3 {
            if round > 0 { hessian = minimiser.hessian(at: point) }
            let before = point.value.loss
            point = minimiser.minimise(from: point, hessian: &hessian, tolerance: tolerance, mostSteps: 40)
            guard before - point.value.loss > 4 * tolerance else { break }
        }
        return (point, hessian)
    }

    private static func minimiser(of loss: CardLoss, in space: FitSpace, stride: Int) -> BoxNewton {
        BoxNewton(lower: space.lower, upper: space.upper) { variables in
            let parameters = space.parameters(at: variables)
            var value = loss(parameters, stride: stride)
            space.penalise(&value, at: parameters)
            value.gradient = space.pull(value.gradient)
            return value
        }
    }

    /// Every how many groups are looked at, from sample to sample; the last is 1.
    private static func strides(for cards: PackedCards) -> [Int] {
        let steps = Int(cards.starts.last ?? 0)
        return [64, 8, 1].filter { $0 == 1 || steps / $0 >= 12_000 }
    }
}

extension BoxNewton {
    func point(at position: [Double]) -> Point { Point(position: position, value: function(position)) }

    func hessian(at point: Point) -> Hessian {
        var hessian = Hessian(at: point.position, gradient: point.value.gradient, upper: upper) {
            function($0).gradient
        }
        hessian.makePositive()
        return hessian
    }
}
