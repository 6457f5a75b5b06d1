import Foundation

extension Evaluation {
    /// The figures and the calibration table, for people.
    package var text: String {
        let figures = [("current", current), ("defaults", defaults), ("constant", constant)]
        let rows = figures.map { name, measures in
            column(name, 10) + measures.columns
        }
        let table = calibration.rows.map { row in
            column(percent(row.predicted), 10, right: true) + column(percent(row.actual), 9, right: true)
                + column("\(percent(row.low)) to \(percent(row.high))", 20, right: true)
                + column("\(row.answers)", 9, right: true) + (row.isMet ? "" : "  off")
        }
        return """
            \(model), \(scored) scored reviews
            \(column("", 10))\(Measures.heading)
            \(rows.joined(separator: "\n"))

            Predicted beside actual recall, with the 95 % interval:
            \(column("predicted", 10, right: true))\(column("actual", 9, right: true))\
            \(column("interval", 20, right: true))\(column("reviews", 9, right: true))
            \(table.joined(separator: "\n"))
            """ + (lately.map { "\n\n\($0.sentence)" } ?? "")
    }
}

extension CalibrationGain {
    /// What the correction does, for people.
    fileprivate var sentence: String {
        "Corrected by how you do lately, the last fifth would be predicted with a log loss of "
            + "\(decimals(with.logLoss, 4)) in place of \(decimals(without.logLoss, 4))."
    }
}

extension FitReport {
    /// The explanation and the figures, for people.
    package var text: String {
        let figures = [("earlier", train), ("later", test), ("defaults", defaults.test)].compactMap {
            name, measures in
            measures.map { column(name, 10) + $0.columns }
        }
        return """
            \(explanation)
            \(model), \(reviews) reviews, \(scored) scored, fitted in \(decimals(seconds.fit, 3)) s
            \(column("", 10))\(Measures.heading)
            \(figures.joined(separator: "\n"))
            parameters: \(parameters.map { decimals($0, 4) }.joined(separator: ", "))
            """
    }
}

extension Measures {
    fileprivate static let heading =
        column("log loss", 10, right: true) + column("RMSE(bins)", 12, right: true)
        + column("AUC", 8, right: true)

    fileprivate var columns: String {
        column(decimals(logLoss, 4), 10, right: true) + column(decimals(rmseBins, 4), 12, right: true)
            + column(auc.map { decimals($0, 3) } ?? "-", 8, right: true)
    }
}

private func percent(_ share: Double) -> String { "\(decimals(100 * share, 1)) %" }
