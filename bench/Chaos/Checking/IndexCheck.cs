namespace Workflow.Bench.Chaos.Checking;

/// <summary>The read model says what the state says.</summary>
internal static class IndexCheck
{
    public static IEnumerable<Violation> Of(StoredReport report) =>
        report.Index == report.State ? [] : [new Violation(ViolationKind.Index, report.Agency, $"the state is {report.State}, its row {report.Index?.ToString() ?? "missing"}")];
}
