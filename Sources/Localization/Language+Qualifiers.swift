import Quantities

extension Language {
    /// A figure with the word that says how exact it is: `trên 7,3 tỉ đồng`, `nearly 1,400`; an exact one stays bare.
    public func qualified(_ figure: String, as qualifier: Qualifier) -> String {
        switch (self, qualifier) {
        case (_, .exact): figure
        case (.vi, .over): "trên " + figure
        case (.vi, .nearly): "gần " + figure
        case (.vi, .about): "khoảng " + figure
        case (.en, .over): "over " + figure
        case (.en, .nearly): "nearly " + figure
        case (.en, .about): "about " + figure
        }
    }
}
