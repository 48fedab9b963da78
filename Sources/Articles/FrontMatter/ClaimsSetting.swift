/// What an article's front matter says of the scan for claims: `claims: off`.
enum ClaimsSetting: String, CaseIterable {
    /// Its numbers are held against the data.
    case on
    /// They are not.
    case off
}
