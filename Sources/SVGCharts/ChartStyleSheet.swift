/// The part of a page's style sheet that colours charts drawn with ``ChartForm/inline``.
///
/// Charts carry presentation attributes with the light colours, so they are whole without it; with it they follow the
/// reader's colour scheme. Every class is `c-` and a word:
///
/// | class | on |
/// |---|---|
/// | `c-label` `c-muted` | text; lesser text: axis, annotations, shares |
/// | `c-halo` | text over lines: a rim of paper around its letters |
/// | `c-bar` `c-bar-hi` `c-bar-lo` | bars; the highlighted bar; the bars beside a highlighted one |
/// | `c-track` `c-projection` | the ground of a progress bar; the outline of what is projected |
/// | `c-target` `c-deadline` `c-pace` | marks and paths of targets; their deadlines; where progress should be by now, and medians |
/// | `c-line` `c-dot` `c-hollow` | a series; its values; values carried forward |
/// | `c-axis` `c-grid` `c-leader` `c-break` | axes; grid; lines from a mark to its label; annotations |
/// | `c-part1` … `c-part6` `c-hatch` | parts of a whole and the pattern over them |
/// | `c-hollow-bar` `c-hollow-lo` `c-hollow1` … `c-hollow6` | bars and parts whose values are carried forward |
/// | `c-suppressed` | stubs, crosses and cells of values that are withheld |
/// | `c-shade1` … `c-shade5` `c-on-shade` | cells from little to much; text on the strongest two |
/// | `c-empty` `c-rim` `c-rim-hi` | cells without a value; the edge of light cells; a highlighted one |
/// | `c-paper` `c-casing` | the ground of a file; the rim between a mark and what it lies on |
///
/// The root element has the class `chart`.
public enum ChartStyleSheet {
    /// The style sheet: custom properties for the light scheme, for the dark one, and the rules that use them.
    ///
    /// `geometricPrecision` keeps browsers from rounding the widths of letters to whole pixels, as they do where a machine
    /// asks for hinting; words would get wider than was reckoned.
    ///
    /// The colours are set on `:root`, so a page's own tokens can override them one by one.
    public static let css: String = {
        let dark = Colour.allCases.map { "    \($0.property): \($0.dark);\n" }.joined()
        let rules = Role.all.map(rule).joined()
        return """
            :root {
            \(Colour.allCases.map { "  \($0.property): \($0.light);\n" }.joined())}
            @media (prefers-color-scheme: dark) {
              :root {
            \(dark)  }
            }
            @media print {
              .chart { print-color-adjust: exact; }
            }
            .chart { max-width: 100%; height: auto; font-variant-numeric: tabular-nums; text-rendering: geometricPrecision; }
            \(rules).c-halo { stroke: var(--c-paper); paint-order: stroke; }

            """
    }()

    private static func rule(_ role: Role) -> String {
        let fill = role.fill.map { "fill: var(\($0.property));" }
        let stroke = role.stroke.map { "stroke: var(\($0.colour.property));" }
        return ".\(role.className) { \([fill, stroke].compactMap(\.self).joined(separator: " ")) }\n"
    }
}
