using Orleans;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>补全: takes the proposals for blank cells.</summary>
[GenerateSerializer, Alias("complete-content"), Immutable]
public sealed record CompleteContent : ReportCommand
{
    /// <summary>The cells whose proposals are confirmed; null for all.</summary>
    [Id(0)]
    public IReadOnlyList<string>? Cells { get; init; }
}
