import CLibRSVG

/// A drawn picture: colours without transparency, row by row from the top.
struct Bitmap: Sendable {
    let width: Int
    let height: Int

    /// `0x??RRGGBB`, `width` × `height` of them; the upper eight bits mean nothing.
    let pixels: [UInt32]

    /// A bitmap of pixels that are there.
    init(width: Int, height: Int, pixels: [UInt32]) {
        (self.width, self.height, self.pixels) = (width, height, pixels)
    }

    /// Draws an SVG over white.
    init(svg: [UInt8], scale: Int) throws(RasterError) {
        let handle = try Self.open(svg)
        defer { tiendo_unref(handle) }
        let size = try Self.size(of: handle, scale: scale)
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(size.width), Int32(size.height))
        defer { cairo_surface_destroy(surface) }
        let context = cairo_create(surface)
        defer { cairo_destroy(context) }
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
        var viewport = RsvgRectangle(x: 0, y: 0, width: Double(size.width), height: Double(size.height))
        var failure: UnsafeMutablePointer<GError>?
        guard rsvg_handle_render_document(handle, context, &viewport, &failure) != 0 else {
            throw .svg(Self.reason(failure))
        }
        cairo_surface_flush(surface)
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(surface)
        else { throw .svg("there is no memory for \(size.width) × \(size.height) pixels") }
        (width, height) = size
        pixels = Self.copy(
            data,
            width: size.width,
            height: size.height,
            stride: cairo_image_surface_get_stride(surface)
        )
    }

    private static func open(_ svg: [UInt8]) throws(RasterError) -> UnsafeMutablePointer<RsvgHandle> {
        var failure: UnsafeMutablePointer<GError>?
        let handle = svg.withUnsafeBufferPointer {
            rsvg_handle_new_from_data($0.baseAddress, gsize($0.count), &failure)
        }
        guard let handle else { throw .svg(reason(failure)) }
        return handle
    }

    private static func size(
        of handle: UnsafeMutablePointer<RsvgHandle>,
        scale: Int
    ) throws(RasterError) -> (width: Int, height: Int) {
        var width = 0.0
        var height = 0.0
        guard rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != 0 else {
            throw .size("it says no width and height in pixels")
        }
        let size = ((width * Double(scale)).rounded(.up), (height * Double(scale)).rounded(.up))
        let sides = 1...Double(Rasterizer.largestSide)
        guard sides.contains(size.0), sides.contains(size.1) else {
            throw .size(
                "it is \(width) × \(height), and a PNG of it shall have 1 to \(Rasterizer.largestSide) pixels a side"
            )
        }
        return (Int(size.0), Int(size.1))
    }

    /// What a library says, and gives its memory back.
    private static func reason(_ failure: UnsafeMutablePointer<GError>?) -> String {
        guard let failure else { return "librsvg does not say why" }
        defer { g_error_free(failure) }
        return failure.pointee.message.map { String(cString: $0) } ?? "librsvg does not say why"
    }

    private static func copy(
        _ data: UnsafeMutablePointer<UInt8>,
        width: Int,
        height: Int,
        stride: Int32
    ) -> [UInt32] {
        [UInt32](unsafeUninitializedCapacity: width * height) { pixels, count in
            guard let target = pixels.baseAddress else { return }
            for row in 0..<height {
                let source = UnsafeRawPointer(data + row * Int(stride)).assumingMemoryBound(to: UInt32.self)
                (target + row * width).initialize(from: source, count: width)
            }
            count = width * height
        }
    }
}
