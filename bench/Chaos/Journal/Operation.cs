using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Chaos.Journal;

/// <summary>Something that somebody wants done once, under one <c>Idempotency-Key</c>, however often it is sent.</summary>
internal sealed record Operation
{
    public required string Key { get; init; }

    public required string User { get; init; }

    /// <summary>Whose report it is about; there is one tenant and one year.</summary>
    public required string Agency { get; init; }

    public required Act Act { get; init; }

    /// <summary>Of a move.</summary>
    public ReportTrigger? Trigger { get; init; }

    /// <summary>Below the report's address.</summary>
    public required string Path { get; init; }

    public string? Body { get; init; }

    /// <summary>The version that it insists on; null for any.</summary>
    public long? IfMatch { get; init; }

    /// <summary>Sent under the key of another request, which has to be refused.</summary>
    public bool ReusesKey { get; init; }
}
