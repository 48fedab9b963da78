extension MovedQuote {
    /// What happened, in words for a message.
    public var inWords: String {
        "{{\(quote.written)}} went on from \(from.id) to \(quote.address.period.id): "
            + "it was \(old?.exactText ?? "not known") and is \(new?.exactText ?? "not known")"
    }
}
