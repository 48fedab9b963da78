import Glibc

/// What the system answered to a call that failed.
struct SystemError: Error, Equatable {
    /// The number, such as `ENOSPC`.
    let code: Int32

    /// Makes a call, again where a signal broke in, and returns its answer unless that tells of an error.
    @discardableResult
    static func check<Answer: FixedWidthInteger>(_ call: () -> Answer) throws(SystemError) -> Answer {
        while true {
            let answer = call()
            if answer >= 0 { return answer }
            if errno != EINTR { throw SystemError(code: errno) }
        }
    }

    /// What it means, in words that follow a colon.
    var words: String {
        switch code {
        case EACCES, EPERM: "permission denied"
        case EROFS: "the file system is read-only"
        case ENOSPC: "the disk is full"
        case EDQUOT: "the disk quota is used up"
        case EIO: "the disk reports an error"
        case EFBIG: "the file is larger than the file system takes"
        case EXDEV: "it is on another file system than the folder around it"
        case EMFILE, ENFILE: "too many files are open"
        case ENOENT: "there is no such folder"
        case ENOTDIR: "a file stands where a folder should"
        case ENAMETOOLONG: "the name is longer than the file system takes"
        case ELOOP: "its links lead in a circle"
        case EILSEQ: "the file system does not take that name"
        default: String(cString: strerror(code))
        }
    }

    /// What to do about it.
    var hint: String {
        switch code {
        case EACCES, EPERM: "give yourself the right to write there, or choose another folder with --output"
        case EROFS: "make it writable, or choose another folder with --output"
        case ENOSPC, EDQUOT: "free some space and build again"
        case EIO: "look at the disk's health, and choose another folder with --output"
        case EMFILE, ENFILE: "close other programs, or raise the limit with ulimit -n, and build again"
        case EXDEV: "let the whole output folder be on one file system"
        default: "choose another folder with --output"
        }
    }

    /// Whether the system refused to make something, as against failing while it did.
    var isRefusal: Bool {
        [EACCES, EPERM, EROFS, ENOTDIR, ENOENT, ELOOP, ENAMETOOLONG, EEXIST, EISDIR, EXDEV, EILSEQ].contains(code)
    }
}

extension SystemError {
    /// Nothing stands under that name.
    static let absent = SystemError(code: ENOENT)

    /// Something stands under that name that is no folder.
    static let notAFolder = SystemError(code: ENOTDIR)
}
