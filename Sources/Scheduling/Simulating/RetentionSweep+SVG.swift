extension RetentionSweep {
    /// Known cards over minutes a day, a point for each retention; one file without scripts or fonts of its own.
    package var svg: String {
        let (width, height, margin) = (640.0, 400.0, 56.0)
        let minutes = (rows.map(\.minutesPerDay).min() ?? 0)...(rows.map(\.minutesPerDay).max() ?? 1)
        let known = (rows.map(\.known).min() ?? 0)...(rows.map(\.known).max() ?? 1)
        let x = { (value: Double) in
            margin + (width - 2 * margin) * share(of: value, in: minutes)
        }
        let y = { (value: Double) in
            height - margin - (height - 2 * margin) * share(of: value, in: known)
        }
        let points = rows.map { "\(decimals(x($0.minutesPerDay), 1)),\(decimals(y($0.known), 1))" }
        let labels = rows.filter { labelled.contains(Int(($0.retention * 100).rounded())) }.map { row in
            "<circle cx=\"\(decimals(x(row.minutesPerDay), 1))\" cy=\"\(decimals(y(row.known), 1))\" r=\"3\"/>"
                + "<text x=\"\(decimals(x(row.minutesPerDay) + 6, 1))\" y=\"\(decimals(y(row.known) + 14, 1))\">"
                + "\(decimals(row.retention, 2))</text>"
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(width)) \(Int(height))" \
            font-family="sans-serif" font-size="12" role="img">
            <title>Cards known after \(days) days over minutes a day, by desired retention</title>
            <rect width="100%" height="100%" fill="#fff"/>
            <path d="M\(Int(margin)) \(Int(margin))V\(Int(height - margin))H\(Int(width - margin))" \
            fill="none" stroke="#888"/>
            <polyline points="\(points.joined(separator: " "))" fill="none" stroke="#246" stroke-width="2"/>
            \(labels.joined(separator: "\n"))
            <text x="\(Int(margin))" y="\(Int(height - 20))">\(decimals(minutes.lowerBound, 1)) minutes a day</text>
            <text x="\(Int(width - margin))" y="\(Int(height - 20))" text-anchor="end">\
            \(decimals(minutes.upperBound, 1))</text>
            <text x="8" y="\(Int(margin - 12))">\(decimals(known.upperBound, 0)) cards known</text>
            <text x="8" y="\(Int(height - margin))">\(decimals(known.lowerBound, 0))</text>
            </svg>

            """
    }

    private var labelled: [Int] { [70, 80, 85, 90, 95, 97] }

    private func share(of value: Double, in range: ClosedRange<Double>) -> Double {
        let width = range.upperBound - range.lowerBound
        return width > 0 ? (value - range.lowerBound) / width : 0.5
    }
}
