using Orleans;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>The coordinator grants or refuses the extension that was asked for.</summary>
[GenerateSerializer, Alias("decide-extension"), Immutable]
public sealed record DecideExtension : ReportCommand
{
    [Id(0)]
    public required bool Granted { get; init; }

    /// <summary>Another date than the one that was asked for; null for that one.</summary>
    [Id(1)]
    public DateOnly? Until { get; init; }

    [Id(2)]
    public string? Remark { get; init; }
}
