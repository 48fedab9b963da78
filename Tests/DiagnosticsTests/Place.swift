import Diagnostics

/// Swift Testing has a `SourceLocation` of its own.
typealias Place = Diagnostics.SourceLocation
