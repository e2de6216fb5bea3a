using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>A published revision; it stays readable after later ones.</summary>
[GenerateSerializer, Alias("publication"), Immutable]
public sealed record Publication
{
    [Id(0)]
    public required int Revision { get; init; }

    [Id(1)]
    public required string ContentHash { get; init; }

    [Id(2)]
    public required DateTimeOffset At { get; init; }

    [Id(3)]
    public required string By { get; init; }

    [Id(4)]
    public string? OfficialUrl { get; init; }

    /// <summary>Why the revision before was corrected; null for the first.</summary>
    [Id(5)]
    public string? Reason { get; init; }

    /// <summary>True for an earlier year's report that was recorded as it had been published elsewhere.</summary>
    [Id(6)]
    public bool Recorded { get; init; }

    /// <summary>Why this revision is hidden; null while it is visible. A later revision does not bring it back.</summary>
    [Id(7)]
    public Takedown? Takedown { get; init; }
}
