import Glibc

/// A file that is held open for reading, or for writing what it shall hold.
struct OpenFile: ~Copyable {
    private let descriptor: Int32

    /// Takes over an open descriptor.
    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// What it is and how many bytes it has.
    func status() throws(SystemError) -> (kind: FileKind, size: Int) {
        var status = stat()
        try SystemError.check { fstat(descriptor, &status) }
        return (FileKind(mode: status.st_mode), Int(status.st_size))
    }

    /// Reads it to its end, in pieces that go through a buffer; stops early where the taker says false.
    func read(through buffer: UnsafeMutableRawBufferPointer, _ take: (UnsafeRawBufferPointer) -> Bool)
        throws(SystemError)
    {
        while true {
            let count = try SystemError.check { Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
            guard count > 0, take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
        }
    }

    /// All its bytes, or hardly more than a limit of them.
    func bytes(atMost limit: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { buffer.deallocate() }
        try read(through: buffer) { piece in
            bytes += piece
            return bytes.count <= limit
        }
        return bytes
    }

    /// Whether it holds exactly these bytes.
    func holds(_ bytes: [UInt8], buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Bool {
        var position = 0
        var same = true
        try read(through: buffer) { piece in
            same = bytes.withUnsafeBytes { all in
                guard piece.count <= all.count - position, let start = all.baseAddress, let other = piece.baseAddress
                else { return false }
                return memcmp(start + position, other, piece.count) == 0
            }
            position += piece.count
            return same
        }
        return same && position == bytes.count
    }

    /// Writes bytes, all of them.
    func write(_ bytes: [UInt8]) throws(SystemError) {
        var position = 0
        while position < bytes.count {
            position += try SystemError.check {
                bytes.withUnsafeBytes {
                    Glibc.write(descriptor, $0.baseAddress.map { $0 + position }, $0.count - position)
                }
            }
        }
    }

    /// Gives it its mode, whatever the process's mask took away.
    func setMode(_ mode: mode_t) throws(SystemError) {
        try SystemError.check { fchmod(descriptor, mode) }
    }

    /// Waits until the disk has it.
    func synchronise() throws(SystemError) {
        try SystemError.check { fsync(descriptor) }
    }

    /// Closes it and tells of a write that failed late, as a network disk or a quota does it.
    consuming func finish() throws(SystemError) {
        let descriptor = descriptor
        discard self
        guard close(descriptor) == 0 || errno == EINTR else { throw SystemError(code: errno) }
    }
}
