import Diagnostics
import PictureScaling

extension Picture {
    /// A smaller copy of a large picture.
    struct Copy: Sendable, Hashable {
        let size: Size
        /// The address from the site's root.
        let path: String
    }

    /// The widths of the copies of a picture that is wider than the widest of them, in pixels, the widest first.
    static let widths = [1600, 960, 480]

    /// The kind of picture for scaling, nil for those that are published as they are.
    private var form: PictureScaler.Form? {
        let name = file.path.lowercased()
        if name.hasSuffix(".png") { return .png }
        return name.hasSuffix(".jpg") || name.hasSuffix(".jpeg") ? .jpeg : nil
    }

    /// The copies that are published instead of the picture, the widest first; none where it is not large.
    var copies: [Copy] {
        guard let size, let form, let widest = Self.widths.first, size.width > widest else { return [] }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        return Self.widths.map { width in
            let height = PictureScaler.height(of: (size.width, size.height), scaledTo: width)
            return Copy(
                size: Size(width: width, height: height),
                path: "media/\(stem)-\(width).\(form == .jpeg ? "jpg" : "png")"
            )
        }
    }

    /// What a page shows: the widest copy, or the picture itself.
    var shown: Copy {
        copies.first ?? Copy(size: size ?? Size(width: 0, height: 0), path: path)
    }

    /// The `srcset` of a large picture, its addresses after `base`; nil for any other.
    func sourceSet(_ base: String) -> String? {
        let copies = copies
        guard !copies.isEmpty else { return nil }
        return copies.map { "\(base)\($0.path) \($0.size.width)w" }.joined(separator: ", ")
    }

    /// The files to publish: the picture, or its copies where it is large.
    func published() -> Checked<[OutputFile]> {
        let copies = copies
        guard let form, let size, !copies.isEmpty else { return Checked([OutputFile(path: path, bytes: file.bytes)]) }
        guard size.width * size.height <= PictureScaler.maximumPixels else {
            return Checked(
                [],
                [
                    .error(
                        "PictureTooLarge",
                        "the picture has \(size.width) × \(size.height) pixels, more than "
                            + "\(PictureScaler.maximumPixels / 1_000_000) million",
                        at: .file(file.path),
                        hint: "save it smaller; \(Self.widths.first ?? 0) pixels across are enough"
                    )
                ]
            )
        }
        guard PictureSize.isWhole(file.bytes),
            let scaled = PictureScaler.copies(of: file.bytes, form, widths: copies.map(\.size.width))
        else {
            return Checked(
                [],
                [
                    .error(
                        "PictureForm",
                        "the picture is damaged: it cannot be decoded to the end",
                        at: .file(file.path),
                        hint: "save it again in the program it comes from"
                    )
                ]
            )
        }
        return Checked(zip(copies, scaled).map { OutputFile(path: $0.path, bytes: $1) })
    }
}
