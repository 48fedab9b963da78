import CLibRSVG
import NotoSans

/// The fonts in which pictures are drawn: Noto Sans Regular and Bold, cut to what charts are measured with.
///
/// They are files in the program's memory. Fontconfig gets a configuration that holds these two files and no other and
/// reads nothing from the machine, so a letter that Noto Sans lacks is drawn as an empty box everywhere, and not in one
/// font here and in another there.
enum PictureFonts {
    /// Gives the fonts to fontconfig, once.
    static let ready: Result<Void, RasterError> = {
        guard let config = FcConfigCreate() else { return .failure(.fonts("fontconfig has no memory")) }
        for file in [noto_sans_regular(), noto_sans_bold()] {
            guard let path = memoryFile(file) else { return .failure(.fonts("there is no memory for its file")) }
            let isRead = Array((path + "\0").utf8).withUnsafeBufferPointer {
                FcConfigAppFontAddFile(config, $0.baseAddress)
            }
            guard isRead != 0 else { return .failure(.fonts("fontconfig does not read \(path)")) }
        }
        // Nothing of it stands on disk, so nothing of it can get out of date.
        guard FcConfigSetRescanInterval(config, 0) != 0, FcConfigSetCurrent(config) != 0 else {
            return .failure(.fonts("fontconfig does not take its configuration"))
        }
        return .success(())
    }()

    /// A name for the bytes of both.
    static let fingerprint: String = {
        var print = LongFingerprint()
        for file in [noto_sans_regular(), noto_sans_bold()] {
            print.add(UnsafeBufferPointer(start: file.bytes, count: file.count))
        }
        return print.text
    }()

    /// A path under which this process can read bytes that it holds: fontconfig and FreeType open fonts by path.
    ///
    /// The file stays open for as long as the program runs.
    private static func memoryFile(_ file: NotoSansFile) -> String? {
        let closeOnExec: UInt32 = 1
        let descriptor = memfd_create("noto-sans", closeOnExec)
        guard descriptor >= 0 else { return nil }
        var written = 0
        while written < file.count {
            let count = write(descriptor, file.bytes + written, file.count - written)
            guard count > 0 else { return nil }
            written += count
        }
        return "/proc/self/fd/\(descriptor)"
    }
}
