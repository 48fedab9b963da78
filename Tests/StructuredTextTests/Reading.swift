import Diagnostics
import Foundation
import StructuredText
import Synchronization

/// What was found, in the form for people.
func printed(_ diagnostics: [Diagnostic]) -> String {
    DiagnosticFormat.text.render(DiagnosticReport(diagnostics))
}

/// What JSON says about a text, in the form for people; empty where it is fine.
func jsonErrors(_ text: String) -> String {
    printed(JSONParser.parse(SourceFile(path: "a.json", text: text)).diagnostics)
}

/// What YAML says about a text, in the form for people; empty where it is fine.
func yamlErrors(_ text: String) -> String {
    printed(YAMLParser.parse(SourceFile(path: "a.yml", text: text)).diagnostics)
}

/// A text of YAML as JSON on one line, or nil where it cannot be read.
func yamlAsJSON(_ text: String) -> String? {
    YAMLParser.parse(SourceFile(path: "a.yml", text: text)).value.map {
        String(decoding: $0.compactJSON, as: UTF8.self)
    }
}

/// Every scalar, name and bracketed value of a tree with the text at its place, in the order of the tree.
func placedTexts(_ node: Node, in file: SourceFile) -> [String] {
    switch node.value {
    case .sequence(let items): items.flatMap { placedTexts($0, in: file) }
    case .mapping(let entries): entries.flatMap { [file.text($0.keyRange)] + placedTexts($0.node, in: file) }
    default: [file.text(node.range)]
    }
}

/// Runs on a thread with 512 KB of stack, what a secondary thread may have, and returns what it made.
func onSmallStack<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Value? {
    let box = Box<Value>()
    let thread = Thread {
        let value = body()
        box.value.withLock { $0 = value }
        box.isFull.signal()
    }
    thread.stackSize = 512 * 1024
    thread.start()
    box.isFull.wait()
    return box.value.withLock { $0 }
}

/// Hands a value from one thread to another.
private final class Box<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
    let isFull = DispatchSemaphore(value: 0)
}
