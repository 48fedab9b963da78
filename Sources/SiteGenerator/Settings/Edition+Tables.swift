import ClubData
import Localization

extension Edition {
    /// The title of a table in the language: `title`, or `title_en` where the descriptor has it.
    func title(of resource: ResourceDescriptor) -> String {
        english(resource.node["title_en"]?.scalarText) ?? resource.title ?? resource.name
    }

    /// What a table holds, in the language: `description`, or `description_en` where the descriptor has it.
    func description(of resource: ResourceDescriptor) -> String? {
        english(resource.node["description_en"]?.scalarText) ?? resource.description
    }

    /// The title of a column in the language.
    func title(of field: Field) -> String {
        english(field.node["title_en"]?.scalarText) ?? field.title ?? field.name
    }

    private func english(_ text: String?) -> String? { language == .en ? text : nil }
}
