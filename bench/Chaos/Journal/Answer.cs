using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Chaos.Journal;

/// <summary>What a process answered, as far as the checks ask for it.</summary>
internal sealed record Answer
{
    public required int Status { get; init; }

    /// <summary>The stable code of a problem.</summary>
    public string? Code { get; init; }

    public long? Version { get; init; }

    public ReportStatus? State { get; init; }

    /// <summary>Taken down.</summary>
    public bool Hidden { get; init; }

    public string? ContentHash { get; init; }

    /// <summary>The hash of the history entry of the latest submission.</summary>
    public string? Receipt { get; init; }

    /// <summary>The first remark that waits for an answer.</summary>
    public string? OpenRemark { get; init; }

    public bool HasRetryAfter { get; init; }

    /// <summary>SHA-256 of the whole body.</summary>
    public required string Digest { get; init; }

    public bool IsAccepted => Status == 200;

    /// <summary>Done or refused, and known which. Who is told anything else repeats with the same key.</summary>
    public bool IsDefinite => Status is >= 200 and < 500 and not (401 or 408 or 429);

    /// <summary>504 with its code, and 503 that says when to come back, are part of the contract; nothing else above 499 is.</summary>
    public bool IsBroken => Status switch
    {
        503 => !HasRetryAfter,
        504 => Code != "outcome.unknown",
        _ => !IsDefinite,
    };
}
