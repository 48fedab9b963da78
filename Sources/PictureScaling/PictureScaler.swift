import CGdkPixbuf

/// Makes smaller copies of photographs and drawings by Debian's gdk-pixbuf.
///
/// The same bytes give the same copies with the same version of the library. Copies have no metadata: not the place
/// where a photograph was taken, not its colour profile. A photograph that is marked as turned is turned upright.
public enum PictureScaler {
    /// The kinds of picture that are scaled; a copy is of its original's kind.
    public enum Form: String, Sendable {
        case jpeg, png
    }

    /// The most pixels of a picture that is decoded: some four bytes each are needed for it.
    public static let maximumPixels = 60_000_000
    /// How faithful a JPEG is, of 100.
    private static let quality = "82"

    /// Copies of a picture, one for each width, in their order; nil where the bytes are no such picture.
    ///
    /// A copy keeps the proportions; its height is rounded, and at least 1.
    public static func copies(of bytes: [UInt8], _ form: Form, widths: [Int]) -> [[UInt8]]? {
        guard let picture = decoded(bytes, form) else { return nil }
        defer { tiendo_pixbuf_unref(UnsafeMutableRawPointer(picture)) }
        var copies: [[UInt8]] = []
        for width in widths {
            let own = (Int(gdk_pixbuf_get_width(picture)), Int(gdk_pixbuf_get_height(picture)))
            let height = height(of: own, scaledTo: width)
            guard let copy = gdk_pixbuf_scale_simple(picture, Int32(width), Int32(height), GDK_INTERP_BILINEAR) else {
                return nil
            }
            defer { tiendo_pixbuf_unref(UnsafeMutableRawPointer(copy)) }
            guard let saved = encoded(copy, form) else { return nil }
            copies.append(saved)
        }
        return copies
    }

    /// The height of a picture that is scaled to a width.
    public static func height(of size: (width: Int, height: Int), scaledTo width: Int) -> Int {
        max(1, (size.height * width * 2 + size.width) / (size.width * 2))
    }

    private static func decoded(_ bytes: [UInt8], _ form: Form) -> OpaquePointer? {
        // Only the loader of the kind is asked, whatever else is installed.
        guard let loader = gdk_pixbuf_loader_new_with_type(form.rawValue, nil) else { return nil }
        defer { tiendo_pixbuf_unref(UnsafeMutableRawPointer(loader)) }
        let isRead = bytes.withUnsafeBufferPointer {
            gdk_pixbuf_loader_write(loader, $0.baseAddress, gsize($0.count), nil)
        }
        let isWhole = gdk_pixbuf_loader_close(loader, nil)
        guard isRead != 0, isWhole != 0, let raw = gdk_pixbuf_loader_get_pixbuf(loader) else { return nil }
        return gdk_pixbuf_apply_embedded_orientation(raw)
    }

    private static func encoded(_ picture: OpaquePointer, _ form: Form) -> [UInt8]? {
        var buffer: UnsafeMutablePointer<CChar>?
        var count: gsize = 0
        let options = form == .jpeg ? [("quality", quality)] : []
        let isSaved = withNames(options.map(\.0)) { names in
            withNames(options.map(\.1)) { values in
                gdk_pixbuf_save_to_bufferv(picture, &buffer, &count, form.rawValue, names, values, nil)
            }
        }
        guard isSaved != 0, let buffer else { return nil }
        defer { g_free(buffer) }
        return UnsafeRawBufferPointer(start: buffer, count: Int(count)).map { $0 }
    }

    /// Texts as C has a list of them, ended by a null.
    private static func withNames<Result>(
        _ texts: [String],
        _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Result
    ) -> Result {
        var pointers = texts.map { g_strdup($0) } + [nil]
        defer { for pointer in pointers { g_free(pointer) } }
        return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress) }
    }
}
