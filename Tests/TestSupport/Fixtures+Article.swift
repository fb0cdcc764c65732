import ContentModel
import ContentParser

extension Fixtures {
  /// A text in Markdown as the parser reads it, links leading nowhere.
  public static func article(_ markdown: String) -> Article {
    let home = EntityID(folder: "life", slug: "a-page")
    return parseArticle(markdown, file: "life/01-a-page.md", home: home).value
  }
}
