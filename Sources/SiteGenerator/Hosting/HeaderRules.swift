import Localization

/// The file `_headers` for hosts that read one (Netlify, Cloudflare Pages and others of their form): embeds may stand in
/// frames anywhere, data may be fetched from anywhere, other pages may not be framed, and what has a fingerprint in its
/// address is kept for good.
///
/// Hosts differ in what they do where two rules fit one address: some join the values, some cannot take one back. So the
/// rules do not overlap: each folder has one, and there are as many as there are folders at the root of the site.
struct HeaderRules: Sendable {
    /// The path of the site on its host, from slash to slash.
    let base: String

    static let path = "_headers"

    private static let languages = Set(Language.allCases.map(\.rawValue))

    private enum Kind {
        case page, embed, data, fingerprinted

        var headers: [String] {
            let open = ["Access-Control-Allow-Origin: *"]
            let own: [String]
            switch self {
            case .page: own = ["Content-Security-Policy: frame-ancestors 'self'", "X-Frame-Options: SAMEORIGIN"]
            case .embed: own = ["Content-Security-Policy: frame-ancestors *"] + open
            case .data: own = open + ["Content-Security-Policy: frame-ancestors 'self'"]
            case .fingerprinted: own = open + ["Cache-Control: public, max-age=31536000, immutable"]
            }
            return own + ["X-Content-Type-Options: nosniff", "Referrer-Policy: strict-origin-when-cross-origin"]
        }
    }

    /// The rules for a site of these files.
    func file(for files: [OutputFile]) -> OutputFile {
        var rules: [String: Kind] = ["": .page]
        for file in files {
            let parts = file.path.split(separator: "/").map(String.init)
            // A language's folder is divided like the root, because its embeds may be framed and its pages not.
            let isLanguage = parts.count > 1 && Self.languages.contains(parts[0])
            let own = isLanguage ? Array(parts.dropFirst()) : parts
            let root = isLanguage ? parts[0] + "/" : ""
            if isLanguage { rules[root] = .page }
            guard own.count > 1 else {
                if own[0] != "index.html" { rules[root + own[0]] = kind(own[0]) }
                continue
            }
            rules[root + own[0] + "/*"] = kind(own[0])
        }
        let text = rules.sorted { $0.key < $1.key }.map { path, kind in
            ([base + path] + kind.headers.map { "  " + $0 }).joined(separator: "\n") + "\n"
        }
        return OutputFile(path: Self.path, bytes: Array(text.joined().utf8))
    }

    /// What a folder at the root, or a file there, holds.
    private func kind(_ name: String) -> Kind {
        switch name {
        case "embed": .embed
        case "data": .data
        case "assets", "media": .fingerprinted
        default: name.hasSuffix(".xml") || name.hasSuffix(".json") || name.hasSuffix(".txt") ? .data : .page
        }
    }
}
