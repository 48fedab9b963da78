/// Powers of ten without a mathematics library, and without the rounding that a logarithm brings.
enum PowerOfTen {
    /// The greatest exponent whose power of ten is no larger than a value; 0 for 0 and what is no number.
    static func exponent(of value: Double) -> Int {
        guard value > 0, value.isFinite else { return 0 }
        var exponent = 0
        var power = value
        while power >= 10 {
            power /= 10
            exponent += 1
        }
        while power < 1 {
            power *= 10
            exponent -= 1
        }
        return exponent
    }

    /// A value times ten to a power: 3 by −1 is the number nearest to 0.3.
    static func scaled(_ value: Double, by exponent: Int) -> Double {
        let power = (0..<exponent.magnitude).reduce(1.0) { power, _ in power * 10 }
        return exponent < 0 ? value / power : value * power
    }
}
