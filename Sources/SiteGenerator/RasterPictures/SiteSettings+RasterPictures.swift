extension SiteSettings {
    /// Which statistics have pictures as PNG beside those as SVG.
    public struct RasterPictures: Sendable, Hashable {
        /// For which periods.
        public let extent: Extent
        /// The lowest level of area that has them: 0 the country, 1 provinces, 2 districts.
        public let lowestLevel: Int

        /// The periods for which PNGs are made. Each costs some 30 milliseconds, once, and some 25 KB.
        public enum Extent: String, Sendable, Hashable, CaseIterable {
            /// For none: the site has pictures as SVG alone.
            case none
            /// For the latest, at the addresses that move with the data.
            case latest
            /// For the latest and for every period that has an address of its own.
            case all
        }

        /// No PNGs.
        public static let none = RasterPictures(extent: .none, lowestLevel: 0)

        /// Whether an area of a level has them.
        ///
        /// - Parameter isFrozen: Whether it is about an address that names its period.
        func include(level: Int, isFrozen: Bool = false) -> Bool {
            let periods: [Extent] = isFrozen ? [.all] : [.latest, .all]
            return periods.contains(extent) && level <= lowestLevel
        }
    }
}
