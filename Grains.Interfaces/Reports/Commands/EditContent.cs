using Orleans;
using Workflow.Rules.Content;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>Changes some cells, sections and explanations; all or nothing.</summary>
[GenerateSerializer, Alias("edit-content"), Immutable]
public sealed record EditContent : ReportCommand
{
    [Id(0)]
    public required ContentPatch Patch { get; init; }

    /// <summary>Written explanations by the fingerprint of their finding; an empty text takes one back.</summary>
    [Id(1)]
    public IReadOnlyDictionary<string, string> Explanations { get; init; } = new Dictionary<string, string>();
}
