/// The memory model FSRS-6.
package enum FSRS6 {
    package static let defaultParameters: [Double] = []
}
