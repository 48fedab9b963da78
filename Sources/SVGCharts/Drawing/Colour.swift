/// The colours of the charts, in a light and a dark scheme.
///
/// In both schemes text stands out from the paper by at least 4.5 : 1 and a mark that carries meaning by at least 3 : 1
/// (WCAG 2.2, success criteria 1.4.3 and 1.4.11); the tests compute it. Teal and ochre stay apart for people who do not
/// tell red from green, and no meaning hangs on colour alone: targets are dashed or ticks, parts are hatched.
enum Colour: String, Sendable, CaseIterable {
    case paper, ink, muted, grid, track
    case accent, soft, ochre
    case part3, part4, part5, part6
    /// From little to much, each as dark (in the dark scheme: as light) as can be told from the next.
    case shade1, shade2, shade3, shade4, shade5

    /// The name of the custom property that holds it in a page's style sheet.
    var property: String { "--c-\(rawValue)" }

    /// The value on white paper, as CSS and SVG write it.
    var light: String {
        switch self {
        case .paper: "#ffffff"
        case .ink: "#1d2a2b"
        case .muted: "#51605f"
        case .grid: "#d9d4c7"
        case .track: "#efece3"
        case .accent: "#0b5c5e"
        case .soft: "#6b9493"
        case .ochre: "#b3610f"
        case .part3: "#51605f"
        case .part4: "#3f6fa3"
        case .part5: "#7b4a86"
        case .part6: "#707b2a"
        case .shade1: "#e6f1f0"
        case .shade2: "#b9d8d6"
        case .shade3: "#80b6b4"
        case .shade4: "#2b7a7b"
        case .shade5: "#0a4547"
        }
    }

    /// The value on dark paper.
    var dark: String {
        switch self {
        case .paper: "#152021"
        case .ink: "#e9f0ee"
        case .muted: "#a9b8b6"
        case .grid: "#3b4847"
        case .track: "#223130"
        case .accent: "#5fbdb9"
        case .soft: "#4f7f7d"
        case .ochre: "#e3a04f"
        case .part3: "#9aa8a6"
        case .part4: "#8fb7e6"
        case .part5: "#c9a0d8"
        case .part6: "#b4bd62"
        case .shade1: "#1f3433"
        case .shade2: "#2a5150"
        case .shade3: "#347170"
        case .shade4: "#5aa8a5"
        case .shade5: "#a6dedb"
        }
    }
}
