import Articles
import Diagnostics

extension SiteProseResolver {
    /// A figure in a text that the site withholds.
    func withheldFigure(_ expression: FigureExpression) -> Diagnostic {
        .error(
            "FigureSuppressed",
            "\(expression.address) is withheld: it counts a few people, or would give such a count away",
            at: expression.addressLocation,
            hint: "name a larger area, and take the number out of the text too"
        )
    }
}
