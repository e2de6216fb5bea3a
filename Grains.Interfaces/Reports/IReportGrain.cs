using Orleans;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Rules.Content;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>One agency's report of one year. Key: <see cref="ReportKey.GrainKey"/>.</summary>
[Alias("report")]
public interface IReportGrain : IGrainWithStringKey
{
    /// <summary>The report as the actor sees it.</summary>
    [Alias("get")]
    Task<ReportReply> Get(Actor actor);

    /// <summary>Decides and, unless it is a dry run, commits before it answers.</summary>
    [Alias("execute")]
    Task<ReportReply> Execute(ReportCommand command);

    /// <summary>What <see cref="CompleteContent"/> would fill; null where the actor may not read the report or there is none.</summary>
    [Alias("propose")]
    Task<IReadOnlyList<Proposal>?> Propose(Actor actor);

    /// <summary>Null where the actor may not read the report or there is none.</summary>
    [Alias("history")]
    Task<HistoryView?> GetHistory(Actor actor);

    /// <summary>Null where the actor may not read the report or there is no such content.</summary>
    [Alias("content")]
    Task<ReportContent?> GetContent(Actor actor, ContentSelector selector);

    /// <summary>What anyone may see; null before the first publication or for a revision that never was.</summary>
    /// <param name="revision">Null for the latest.</param>
    [Alias("published")]
    Task<PublishedReport?> GetPublished(int? revision);

    /// <summary>The latest publication; null before the first. For the report of the year after.</summary>
    [Alias("publication")]
    Task<Publication?> GetPublication();

    /// <summary>The latest publication as this process remembers it, not confirmed against the database.</summary>
    [Alias("see-publication")]
    Task<Seen<Publication>> SeePublication();
}
