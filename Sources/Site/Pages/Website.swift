import ContentModel

/// A companion as pages of the web that need nothing but each other.
public struct Website {
  let library: Library
  let addresses: SiteAddresses
  let templates: TemplateSet
  /// Where the site is to stand, without a slash at its end; `nil` if nobody said.
  let base: String?
  private let assets: [SiteFile]

  /// - Parameters:
  ///   - assets: What pages use, as files of the site.
  ///   - base: The address under which the site is to stand.
  public init(
    _ library: Library, templates: TemplateSet, assets: [SiteFile], base: String? = nil
  ) {
    self.library = library
    self.templates = templates
    self.assets = assets
    self.base = base
    addresses = SiteAddresses(library)
  }

  /// Every file of the site, in order of their paths.
  public func files() throws(TemplateProblem) -> [SiteFile] {
    var files = assets.map(CompanionStyle(library).completed) + [pairs, index]
    files.append(try search())
    files.append(try board())
    for entry in library.entries { files.append(try page(of: entry)) }
    return files.sorted { $0.path < $1.path }
  }

  /// A page made by the template of its kind.
  func page(
    _ file: String, by template: String, _ frame: PageFrame, _ fields: [String: TemplateValue]
  ) throws(TemplateProblem) -> SiteFile {
    var all = frame.fields(of: file, on: self)
    all.merge(fields) { _, own in own }
    return SiteFile(file, try templates.render(template, all))
  }
}
