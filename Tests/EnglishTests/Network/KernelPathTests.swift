import CEnglishModel
import Support
import Testing

@testable import English

struct KernelPathTests {
    private func numbers(_ count: Int, _ random: inout SplitMix64) -> [Float] {
        (0..<count).map { _ in Float.random(in: -2...2, using: &random) }
    }

    /// Rows around the sizes of the tiles, inputs around the block that fits in a cache.
    @Test(arguments: [1, 2, 5, 6, 7, 11, 12, 13, 25], [64, 96, 97, 288])
    func `a matrix product has the same bits on every path`(rows: Int, inputs: Int) {
        var random = SplitMix64(seed: UInt64(rows * 1000 + inputs))
        let panels = 3
        let input = numbers(rows * inputs, &random)
        let weights = numbers(panels * 32 * inputs, &random)
        let bias = numbers(panels * 32, &random)
        let expected = plainProduct(input, rows, weights, bias, inputs: inputs, panels: panels)
        for path in KernelPath.available {
            var output = [Float](repeating: 0, count: rows * panels * 32)
            english_affine(path.rawValue, input, inputs, rows, weights, bias, inputs, panels, &output)
            #expect(output.map(\.bitPattern) == expected.map(\.bitPattern), "\(path)")
        }
    }

    /// The sum each output stands for, in the order of the inputs.
    private func plainProduct(
        _ input: [Float], _ rows: Int, _ weights: [Float], _ bias: [Float], inputs: Int, panels: Int
    ) -> [Float] {
        var output: [Float] = []
        for row in 0..<rows {
            for column in 0..<panels * 32 {
                var sum = bias[column]
                for index in 0..<inputs {
                    let product =
                        input[row * inputs + index]
                        * weights[(column / 32 * inputs + index) * 32 + column % 32]
                    sum += product
                }
                output.append(sum)
            }
        }
        return output
    }

    @Test func `the scores of a state have the same bits on every path`() {
        var random = SplitMix64(seed: 3)
        let features = (0..<8).map { _ in numbers(128, &random) }
        let bias = numbers(128, &random)
        let weights = numbers(5 * 32 * 64, &random)
        let upper = numbers(5 * 32, &random)
        let pointers = features.map { feature in
            let buffer = UnsafeMutablePointer<Float>.allocate(capacity: 128)
            buffer.initialize(from: feature, count: 128)
            return UnsafePointer(buffer)
        }
        defer { pointers.forEach { $0.deallocate() } }
        let results = KernelPath.available.map { path in
            var scores = [Float](repeating: 0, count: 5 * 32)
            english_score(path.rawValue, pointers, 8, bias, weights, 5, upper, &scores)
            return scores.map(\.bitPattern)
        }
        #expect(Set(results).count == 1)
    }

    @Test func `the largest value is the first of equals`() {
        let values: [Float] = [1, 3, 2, 3]
        #expect(english_largest(values, values.count) == 1)
    }
}
