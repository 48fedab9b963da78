import Diagnostics
import Glibc
import RasterPictures

/// Makes PNGs, or takes those that were published before from the same source.
///
/// Drawing is by far the dearest part of a page. A PNG holds the key of what it was made from (the SVG, the font and the
/// libraries), so one of the published site whose key is the wanted one is what would be drawn now. A file that is cut
/// off or damaged does not have the checksums that it says, and is drawn again. Someone who changes a picture by hand
/// and mends its checksums deceives it; such a file is never written by a program that saves pictures.
struct PicturePress: Sendable {
    /// Which statistics have PNGs.
    let pictures: SiteSettings.RasterPictures
    /// The folder of the site that was published last; nil where there is none.
    let published: String?

    /// No PNGs.
    static let none = PicturePress(pictures: .none, published: nil)

    /// Published pictures larger than this are drawn again; ours have a hundredth.
    private static let largestFile = 8 * 1024 * 1024

    /// A PNG at a path of the site.
    func file(_ path: String, svg: [UInt8], scale: Int) -> Checked<[OutputFile]> {
        if let bytes = earlier(path, key: Rasterizer.sourceKey(svg: svg, scale: scale)) {
            return Checked([OutputFile(path: path, bytes: bytes)])
        }
        do throws(RasterError) {
            return Checked([OutputFile(path: path, bytes: try Rasterizer.png(svg: svg, scale: scale))])
        } catch {
            return Checked(
                [],
                [
                    .error(
                        "PictureNotDrawn",
                        "\(path): \(error.summary)",
                        at: nil,
                        hint: "write \"png: none\" under embeds in content/site.yml to build the site without PNGs"
                    )
                ]
            )
        }
    }

    /// What stands at the path already, where it is whole and made from the same.
    private func earlier(_ path: String, key: String) -> [UInt8]? {
        guard let published else { return nil }
        // A pipe in its place must not hold up the build, nor a link lead out of the folder.
        let descriptor = open(published + "/" + path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        let file = OpenFile(descriptor: descriptor)
        guard let status = try? file.status(), status.kind == .file, status.size <= Self.largestFile,
            let bytes = try? file.bytes(atMost: Self.largestFile), bytes.count == status.size,
            PNGFile(bytes)?.text(Rasterizer.keyword) == key
        else { return nil }
        return bytes
    }
}
