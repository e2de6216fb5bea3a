using Orleans;
using Workflow.Grains.Interfaces.Operations;

namespace Workflow.Grains.Interfaces.Cycles;

/// <summary>One tenant's reporting year. Key: <c>cycle/{tenant}/{year}</c>.</summary>
[Alias("cycle")]
public interface ICycleGrain : IGrainWithStringKey
{
    /// <summary>Opens the year: an operation that makes every report that should exist and does not. A dry run says which.</summary>
    [Alias("open")]
    Task<OperationReply> Open(CommandHeader header);

    /// <summary>Does the same with many reports: an operation with a result for each. A dry run says what would become of each.</summary>
    /// <param name="action">A kind of bulk work, such as <c>approve</c>.</param>
    /// <param name="agencies">Null for all that are expected.</param>
    /// <param name="remark">For return: what has to be mended.</param>
    [Alias("bulk")]
    Task<OperationReply> Bulk(CommandHeader header, string action, IReadOnlyList<string>? agencies, string? remark);

    /// <summary>Puts documents into the reports of their agencies, opening those that are missing: an operation with a result for each.</summary>
    /// <param name="items">One for an agency, each with its document.</param>
    [Alias("import")]
    Task<OperationReply> Import(CommandHeader header, IReadOnlyList<OperationItem> items);

    /// <summary>Null where there is no such tenant.</summary>
    [Alias("roster")]
    Task<RosterView?> GetRoster();

    /// <summary>Says who is to report, from 1 December of the year on; repeated, the last counts.</summary>
    /// <param name="agencies">Null for every active agency but the vertical ones.</param>
    [Alias("confirm-roster")]
    Task<PutReply> ConfirmRoster(CommandHeader header, IReadOnlyList<string>? agencies);

    /// <summary>Notes who was expected, for each milestone whose day has passed by then and has no note yet.</summary>
    [Alias("freeze")]
    Task Freeze(DateTimeOffset now);

    /// <summary>What was decided and noted of the year; empty where nothing was.</summary>
    [Alias("record")]
    Task<CycleRecord> GetRecord();
}
