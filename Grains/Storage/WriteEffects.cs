using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Grains.Storage;

/// <summary>The rows that one command writes together with the grain's state: all of them or none.</summary>
public sealed record WriteEffects
{
    /// <summary>The grain's version after the write.</summary>
    public required long Version { get; init; }

    /// <summary>The tenant to which the rows belong; null for platform people.</summary>
    public required string? Tenant { get; init; }

    /// <summary>The tenant for which the command was verified, <c>*</c> for work that looks across tenants; the database refuses it elsewhere. Null where nothing was verified.</summary>
    public string? Verified { get; init; }

    /// <summary>What the decision had looked at besides the state itself: where any of it is no longer so, nothing is written.</summary>
    public IReadOnlyList<GrainVersion>? Reads { get; init; }

    public HistoryEntry? History { get; init; }

    /// <summary>The report's row of the read model, as it is after the write.</summary>
    public ReportSummary? Summary { get; init; }

    public OperationResult? Operation { get; init; }

    public OutboxMessage? Message { get; init; }

    /// <summary>The line of the audit log, where the write is one that belongs there.</summary>
    public AuditEntry? Audit { get; init; }
}
