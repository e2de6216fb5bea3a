using Orleans;
using Workflow.Rules.Content;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>Puts a whole content in the place of the present one.</summary>
[GenerateSerializer, Alias("replace-content"), Immutable]
public sealed record ReplaceContent : ReportCommand
{
    [Id(0)]
    public required ReportContent Content { get; init; }

    /// <summary>True after an import: a cell may then hold text that is no number.</summary>
    [Id(1)]
    public bool Imported { get; init; }

    /// <summary>The SHA-256 of the original document, kept as it came; null when the content was typed.</summary>
    [Id(2)]
    public string? OriginalHash { get; init; }

    [Id(3)]
    public string? OriginalName { get; init; }
}
