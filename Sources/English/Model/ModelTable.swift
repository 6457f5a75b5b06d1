/// Numbers of the model file, read where they stand.
struct ModelTable<Element: BitwiseCopyable & Sendable>: Sendable {
    let offset: Int
    let count: Int

    /// The numbers; sections are aligned, so they can be read in place.
    var buffer: UnsafeBufferPointer<Element> {
        guard count > 0 else { return UnsafeBufferPointer(start: nil, count: 0) }
        let bytes = UnsafeRawBufferPointer(rebasing: ModelFile.bytes[offset...])
        return UnsafeBufferPointer(rebasing: bytes.assumingMemoryBound(to: Element.self)[..<count])
    }

    subscript(index: Int) -> Element { buffer[index] }
}

extension ModelTable where Element: Comparable {
    /// Where the value stands in a table in rising order.
    func index(of value: Element) -> Int? {
        let place = upperBound(of: value) - 1
        return place >= 0 && buffer[place] == value ? place : nil
    }

    /// The index of the first number that is larger than the value, in a table in rising order.
    func upperBound(of value: Element) -> Int {
        let numbers = buffer
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
