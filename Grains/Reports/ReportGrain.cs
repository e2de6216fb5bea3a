using System.Diagnostics;
using Orleans;
using Orleans.Runtime;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Reports.Deciding;
using Workflow.Grains.Reports.Opening;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Reports;

/// <summary>One agency's report of one year: gather, decide, write, answer.</summary>
[GrainType("report")]
internal sealed class ReportGrain(
    [PersistentState("report", WorkflowStorage.Name)] IPersistentState<Stored<ReportRecord>> state,
    RecordServices services,
    IContentStore contents,
    IReportHistory history) : RecordGrain<ReportRecord>(state, services), IReportGrain
{
    private ReportDesk desk = null!;
    private ReportKey key = null!;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        key = ReportKey.FromGrainKey(Key);
        desk = new ReportDesk(key, GrainFactory, contents, Services);
        return base.OnActivateAsync(cancellationToken);
    }

    public async Task<ReportReply> Get(Actor actor)
    {
        if (!TenantAccess.CanSee(actor, key.Tenant) || await ConfirmedSituation() is not { } situation)
        {
            return new ReportReply.NoSuchReport();
        }

        return ReportAccess.CanRead(actor, key) ? new ReportReply.Done(ReportViews.For(situation, actor)) : CannotRead();
    }

    public async Task<ReportReply> Execute(ReportCommand command)
    {
        if (!TenantAccess.CanSee(command.Header.Actor, key.Tenant))
        {
            return new ReportReply.NoSuchReport();
        }

        // What is remembered is worth one try.
        var isFirst = true;
        return await Retried(command.Header, async () =>
        {
            var decided = isFirst ? FromMemory(command) : Task.FromResult<ReportReply?>(null);
            isFirst = false;
            return await decided ?? await FromStore(command);
        });
    }

    /// <summary>Decides by what this process remembers: what is accepted is fenced by its write. Null where it would be refused, or nothing written: that is for the store to confirm.</summary>
    private async Task<ReportReply?> FromMemory(ReportCommand command)
    {
        var header = command.Header;
        if (command is OpenReport || header.DryRun || Record is not { } record || (header.ExpectedVersion is { } expected && expected != Version)
            || !ReportAccess.CanRead(header.Actor, key) || await desk.Gather(record, Version) is not { } situation)
        {
            return null;
        }

        return ReportDecider.Decide(situation, command) is ReportDecision.Accepted accepted && IsWritten(situation, accepted, header)
            ? await Commit(situation, accepted, header)
            : null;
    }

    /// <summary>Decides by what the database has now.</summary>
    private async Task<ReportReply> FromStore(ReportCommand command)
    {
        var header = command.Header;
        var situation = await ConfirmedSituation();
        // Asked after the state was read: a state that holds what the operation did was committed with its result. The other way round the
        // commit could fall between the two, and who repeats would be refused for what they did themselves.
        var earlier = await Earlier(header);
        if (earlier is not null && !IsRepeated(earlier, header))
        {
            return new ReportReply.KeyReused();
        }

        if (command is OpenReport open)
        {
            return await Open(open);
        }

        if (situation is null)
        {
            return new ReportReply.NoSuchReport();
        }

        if (!ReportAccess.CanRead(header.Actor, key))
        {
            return CannotRead();
        }

        if (earlier?.Record is { } record)
        {
            // The first answer, from the report as it was after it.
            return await desk.Gather(record, earlier.Version) is { } then ? new ReportReply.Done(ReportViews.For(then, header.Actor)) : new ReportReply.NoSuchReport();
        }

        if (header.ExpectedVersion is { } expected && expected != Version && !header.DryRun)
        {
            return new ReportReply.Stale(Version, situation.Record.ChangedAt.After(expected));
        }

        return ReportDecider.Decide(situation, command) switch
        {
            ReportDecision.Accepted accepted => await Commit(situation, accepted, header),
            ReportDecision.Rejected rejected => rejected.Reply,
            _ => throw new UnreachableException(),
        };
    }

    public async Task<IReadOnlyList<Proposal>?> Propose(Actor actor) =>
        await Readable(actor) is { } situation ? Completion.Propose(situation.Content, situation.Form) : null;

    public async Task<HistoryView?> GetHistory(Actor actor)
    {
        if (await Readable(actor) is not { } situation)
        {
            return null;
        }

        var entries = await history.Read(key);
        return new HistoryView(entries, HistoryChain.IsIntact(key, entries, situation.Record.HistoryCount, situation.Record.HistoryHash));
    }

    public async Task<ReportContent?> GetContent(Actor actor, ContentSelector selector)
    {
        if (await Readable(actor) is not { } situation)
        {
            return null;
        }

        var record = situation.Record;
        var hash = selector switch
        {
            { Submission: { } number } => record.Submissions.FirstOrDefault(submission => submission.Number == number)?.ContentHash,
            { Revision: 0 } => record.LatestPublication?.ContentHash,
            { Revision: { } revision } => record.Publications.FirstOrDefault(publication => publication.Revision == revision)?.ContentHash,
            _ => record.ContentHash,
        };
        return hash is null ? null : hash == record.ContentHash ? await desk.Working(record) : await desk.Read(hash);
    }

    public async Task<PublishedReport?> GetPublished(int? revision)
    {
        var record = await Confirmed();
        var publication = revision is null ? record?.LatestPublication : record?.Publications.FirstOrDefault(one => one.Revision == revision);
        if (publication is null || await GrainFactory.GetAgency(key.Tenant, key.Agency).Get() is not { } agency)
        {
            return null;
        }

        var content = publication.Takedown is null ? await desk.Read(publication.ContentHash) : null;
        return new PublishedReport(key, agency.Name, publication, record!.Publications, content);
    }

    public async Task<Publication?> GetPublication() => (await Confirmed())?.LatestPublication;

    public Task<Seen<Publication>> SeePublication() => Task.FromResult(new Seen<Publication>(Version, Record?.LatestPublication));

    private async Task<ReportReply> Open(OpenReport command)
    {
        var actor = command.Header.Actor;
        // Opening answers the report, so who may not read it has to ask the cycle, which opens as the system.
        if (!TenantAccess.CanRunCycle(actor, key.Tenant) || !ReportAccess.CanRead(actor, key))
        {
            return new ReportReply.Forbidden(new LocalizedText("由主管部门或管理员开启年度。", "The year is opened by a coordinator or an administrator."));
        }

        if (Record is null)
        {
            if (FormCatalog.ForYear(key.Year) is not { } form)
            {
                return new ReportReply.Unacceptable("year.noForm", new LocalizedText($"{key.Year} 年没有官方格式。", $"There is no official form for {key.Year}."), [], []);
            }

            if (await GrainFactory.GetAgency(key.Tenant, key.Agency).Get() is not { } agency)
            {
                return new ReportReply.NoSuchReport();
            }

            var last = await GrainFactory.GetReport(key.LastYear).GetPublication();
            var content = DraftReport.Open(form, key.Year, agency.Name, last is null ? null : await desk.Read(last.ContentHash));
            var now = desk.Now;
            var record = OpenedReport.Record(key, form, new OpenedDraft(agency.Name, last?.ContentHash, ContentHash.Of(content)), actor.User, now);
            var situation = (await desk.Gather(record, Version))!;
            if (command.Header.DryRun)
            {
                return new ReportReply.Done(ReportViews.For(situation, actor));
            }

            await Store(situation, command.Header);
        }

        return await desk.Gather(Record!, Version) is { } opened ? new ReportReply.Done(ReportViews.For(opened, actor)) : new ReportReply.NoSuchReport();
    }

    private async Task<ReportReply> Commit(ReportSituation before, ReportDecision.Accepted accepted, CommandHeader header)
    {
        if (!IsWritten(before, accepted, header))
        {
            return new ReportReply.Done(ReportViews.For(desk.Judged(before, accepted.Record, accepted.Content ?? before.Content), header.Actor));
        }

        var content = accepted.Content is { } changed ? await desk.Keep(changed) : before.Content;
        var after = desk.Judged(before, accepted.Record, content);
        await Store(after, header, accepted.Entry, accepted.Message, accepted.Audited);
        return new ReportReply.Done(ReportViews.For(after with { Version = Version }, header.Actor));
    }

    /// <summary>A decision that hands the record back untouched writes nothing, unless an operation id is to be remembered.</summary>
    private static bool IsWritten(ReportSituation before, ReportDecision.Accepted accepted, CommandHeader header) =>
        !header.DryRun && (!ReferenceEquals(accepted.Record, before.Record) || header.OperationId is not null);

    private async Task Store(ReportSituation after, CommandHeader header, HistoryEntry? entry = null, OutboxMessage? message = null, Audited? audited = null) => await Save(
        await desk.Stored(after.Record),
        header,
        200,
        effects => effects with { History = entry, Summary = ReportViews.Summary(after, effects.Version), Message = message, Reads = after.Reads },
        audited: audited);

    private async Task<ReportSituation?> Readable(Actor actor) => ReportAccess.CanRead(actor, key) ? await ConfirmedSituation() : null;

    /// <summary>Null where there is no report.</summary>
    private async Task<ReportSituation?> ConfirmedSituation()
    {
        await Task.WhenAll(Confirmed(), desk.Confirm());
        return Record is { } record ? await desk.Gather(record, Version) : null;
    }

    private static ReportReply.Forbidden CannotRead() => new(new LocalizedText(
        "您的角色不能查看这份报告。",
        "Your roles do not let you see this report."));
}
