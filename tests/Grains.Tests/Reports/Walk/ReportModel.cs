using System.Collections.Immutable;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>The lifecycle once more, from the words of the product alone: what the grain is compared with, step by step.</summary>
internal sealed record ReportModel(bool IsOfEarlierYear, bool ClerkMaySubmit)
{
    private static readonly Dictionary<(ReportStatus, Act), ReportStatus> Table = new()
    {
        [(ReportStatus.Draft, Act.Submit)] = ReportStatus.Submitted,
        [(ReportStatus.Returned, Act.Submit)] = ReportStatus.Submitted,
        [(ReportStatus.Submitted, Act.Withdraw)] = ReportStatus.Draft,
        [(ReportStatus.Submitted, Act.Return)] = ReportStatus.Returned,
        [(ReportStatus.Submitted, Act.Approve)] = ReportStatus.Approved,
        [(ReportStatus.Approved, Act.Return)] = ReportStatus.Returned,
        [(ReportStatus.Approved, Act.Publish)] = ReportStatus.Published,
        [(ReportStatus.Approved, Act.PublishLater)] = ReportStatus.Approved,
        [(ReportStatus.Published, Act.Correct)] = ReportStatus.Draft,
        [(ReportStatus.Draft, Act.Record)] = ReportStatus.Published,
        [(ReportStatus.Published, Act.TakeDown)] = ReportStatus.Published,
        [(ReportStatus.Published, Act.Restore)] = ReportStatus.Published,
    };

    public ReportStatus Status { get; init; } = ReportStatus.Draft;
    public long Version { get; init; } = 1;
    public int Revision { get; init; } = 1;
    public int Submissions { get; init; }
    public Who? Submitter { get; init; }
    public ImmutableList<int> PublishedRevisions { get; init; } = [];
    public int ClosedRemarks { get; init; }
    public ImmutableList<bool> AnsweredRemarks { get; init; } = [];
    public bool IsHidden { get; init; }
    public Who? Reviewer { get; init; }
    public bool IsPlanned { get; init; }
    public int Wishes { get; init; }
    public int Transitions { get; init; }
    public Faults Faults { get; init; } = Faults.Empty;
    public bool IsExplained { get; init; }
    public bool IsFilled { get; init; }

    public bool HasErrors => (Faults & (Faults.Sum | Faults.Blank | Faults.Empty)) != 0;

    private bool IsEditable => Status is ReportStatus.Draft or ReportStatus.Returned;

    public IEnumerable<ReportTrigger> Allowed(Who who) =>
        Enum.GetValues<ReportTrigger>().Where(trigger => Decide(new Step { Act = (Act)trigger, Who = who }).Kind == Kind.Done);

    /// <summary>The reply, and the report after it; the version grows with every accepted command that is no dry run.</summary>
    public (Kind Kind, ReportModel After) Apply(Step step, long? expected, bool isRepeated, bool isOtherRequest)
    {
        Kind? early = step switch
        {
            { Who: Who.Foreigner } => Kind.NoSuchReport,
            _ when isOtherRequest => Kind.KeyReused,
            { Act: Act.Open } => IsOffice(step.Who) || step.Who is Who.TenantAdmin ? Kind.Done : Kind.Forbidden,
            { Who: Who.PlatformAdmin or Who.Neighbour } => Kind.Forbidden,
            _ when isRepeated => Kind.Done,
            { IsDryRun: false } when expected is { } seen && seen != Version => Kind.Stale,
            _ => null,
        };
        // Claiming again what one has claimed is done, and nothing is written for it.
        var isClaimedAlready = step is { Act: Act.TakeUp, Operation: null } && Reviewer == step.Who;
        var (kind, after) = early is { } answer ? (answer, this) : Decide(step);
        return early is null && kind == Kind.Done ? (kind, after with { Version = step.IsDryRun || isClaimedAlready ? Version : Version + 1 }) : (kind, this);
    }

    private (Kind Kind, ReportModel After) Decide(Step step) => step.Act switch
    {
        <= Act.PublishLater => Fire(step),
        Act.TakeUp => Only(IsOffice(step.Who), Status == ReportStatus.Submitted, this with { Reviewer = step.Who }),
        Act.AskForCorrection => Only(IsAgency(step.Who), Status == ReportStatus.Published && step.IsComplete, this with { Wishes = Wishes + 1 }),
        Act.Answer => Answer(step),
        Act.Judge => Judge(step),
        _ => Edit(step),
    };

    private (Kind, ReportModel) Fire(Step step)
    {
        var (act, isPublication) = (step.Act, step.Act is Act.Publish or Act.PublishLater);
        var may = act switch
        {
            Act.Submit => step.Who is Who.Signatory or Who.Both || (ClerkMaySubmit && step.Who == Who.Clerk),
            Act.Withdraw => IsAgency(step.Who),
            _ => IsOffice(step.Who),
        };
        var meetsRules = act switch
        {
            Act.Submit => AnsweredRemarks.All(answered => answered),
            Act.Withdraw => Reviewer is null,
            Act.Approve => Submitter != step.Who,
            Act.Record => step.IsComplete && Submissions == 0 && IsOfEarlierYear && IsFilled,
            Act.TakeDown => step.IsComplete && !IsHidden,
            Act.Restore => step.IsComplete && IsHidden,
            Act.Return or Act.Correct => step.IsComplete,
            _ => true,
        };
        var isBlocked = act is Act.Submit && (HasErrors || (Faults.HasFlag(Faults.Title) && !IsExplained));
        return !may ? (Kind.Forbidden, this)
            : isPublication && !step.IsComplete ? (Kind.Unacceptable, this)
            : !Table.TryGetValue((Status, act), out var to) ? (Kind.Refused, this)
            : isBlocked ? (Kind.Unacceptable, this)
            : meetsRules ? (Kind.Done, Moved(step) with { Status = to, Transitions = Transitions + (act == Act.PublishLater ? 0 : 1) })
            : (Kind.Refused, this);
    }

    private ReportModel Moved(Step step) => step.Act switch
    {
        Act.Submit => this with { Submissions = Submissions + 1, Submitter = step.Who, Reviewer = null },
        Act.Return => Closed() with { AnsweredRemarks = [.. Enumerable.Repeat(false, step.Number)], Reviewer = null, IsPlanned = false },
        Act.Approve => Closed(),
        Act.PublishLater => this with { IsPlanned = true },
        Act.Publish or Act.Record => this with { PublishedRevisions = PublishedRevisions.Add(Revision), IsHidden = false, IsPlanned = false, Wishes = 0 },
        Act.Correct => this with { Revision = Revision + 1, Reviewer = null },
        Act.TakeDown or Act.Restore => this with { IsHidden = step.Act == Act.TakeDown },
        _ => this,
    };

    private ReportModel Closed() => this with { ClosedRemarks = ClosedRemarks + AnsweredRemarks.Count, AnsweredRemarks = [] };

    private (Kind, ReportModel) Edit(Step step) =>
        !IsAgency(step.Who) && !(IsOffice(step.Who) && Submissions == 0) ? (Kind.Forbidden, this) : !IsEditable ? (Kind.Refused, this) : step.Act switch
        {
            Act.Write or Act.Replace => step.IsComplete ? (Kind.Done, this with { Faults = step.Faults, IsFilled = true }) : (Kind.Unacceptable, this),
            Act.Nil => Faults.HasFlag(Faults.Empty) ? (Kind.Done, this with { IsFilled = true }) : (Kind.Unacceptable, this),
            Act.Complete => (Kind.Done, this with { Faults = Faults & ~Faults.Blank, IsFilled = true }),
            _ => Faults.HasFlag(Faults.Title) || IsExplained ? (Kind.Done, this with { IsExplained = step.Act == Act.Explain }) : (Kind.Unacceptable, this),
        };

    private (Kind, ReportModel) Answer(Step step)
    {
        var (index, exists) = (step.Number - 1 - ClosedRemarks, step.Number <= ClosedRemarks + AnsweredRemarks.Count);
        return !IsAgency(step.Who) ? (Kind.Forbidden, this)
            : !exists ? (Kind.Unacceptable, this)
            : Status != ReportStatus.Returned || index < 0 ? (Kind.Refused, this)
            : step.IsComplete ? (Kind.Done, this with { AnsweredRemarks = AnsweredRemarks.SetItem(index, true) }) : (Kind.Unacceptable, this);
    }

    private (Kind, ReportModel) Judge(Step step) => !IsAgency(step.Who) && !IsOffice(step.Who) ? (Kind.Forbidden, this)
        : !((IsAgency(step.Who) && IsEditable) || (IsOffice(step.Who) && (Status is ReportStatus.Submitted or ReportStatus.Approved || (Submissions == 0 && IsEditable)))) ? (Kind.Refused, this)
        : (Faults.HasFlag(Faults.Share) ? Kind.Done : Kind.Unacceptable, this);

    private (Kind, ReportModel) Only(bool may, bool holds, ReportModel after) => (!may ? Kind.Forbidden : holds ? Kind.Done : Kind.Refused, may && holds ? after : this);

    private static bool IsAgency(Who who) => who is Who.Clerk or Who.Signatory or Who.Both;

    private static bool IsOffice(Who who) => who is Who.Coordinator or Who.SecondCoordinator or Who.Both or Who.System;
}
