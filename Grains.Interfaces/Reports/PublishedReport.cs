using Orleans;
using Workflow.Rules.Content;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>What the public may see of a report.</summary>
/// <param name="Content">Null while this revision is taken down.</param>
[GenerateSerializer, Alias("published-report"), Immutable]
public sealed record PublishedReport(
    [property: Id(0)] ReportKey Key,
    [property: Id(1)] string AgencyName,
    [property: Id(2)] Publication Publication,
    [property: Id(3)] IReadOnlyList<Publication> Publications,
    [property: Id(4)] ReportContent? Content);
