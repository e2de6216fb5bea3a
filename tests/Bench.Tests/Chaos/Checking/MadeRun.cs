using System.Globalization;
using Workflow.Bench.Chaos.Checking;
using Workflow.Bench.Chaos.Journal;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;

namespace Workflow.Bench.Tests.Chaos.Checking;

/// <summary>A journal and a store that agree, made by hand; a test spoils one thing and sees whether it is noticed.</summary>
internal sealed class MadeRun
{
    private const string Agency = "bureau-1";

    private static readonly ReportKey Key = new("qinglan", Agency, 2024);
    private static readonly StoredReport Draft = Opened();

    private long clock = 100;
    private int count;

    public List<Attempt> Attempts { get; } = [];

    public List<Sighting> Sightings { get; } = [];

    /// <summary>After the run.</summary>
    public StoredReport Store { get; set; } = Draft;

    public IReadOnlyList<Violation> Violations => Checker.Check(new Evidence(Attempts, Sightings, [Draft], [Store]));

    public IReadOnlyList<ViolationKind> Found => [.. Violations.Select(violation => violation.Kind).Distinct()];

    /// <summary>What has no part in the violation that a test makes, but could hide it.</summary>
    public static MadeRun Walked()
    {
        var run = new MadeRun();
        run.Edit();
        run.Move(ReportTrigger.Submit, ReportStatus.Submitted);
        run.Move(ReportTrigger.Return, ReportStatus.Returned);
        run.Edit();
        run.Move(ReportTrigger.Submit, ReportStatus.Submitted);
        run.Move(ReportTrigger.Approve, ReportStatus.Approved);
        run.Move(ReportTrigger.Publish, ReportStatus.Published);
        return run;
    }

    public static Answer Refusal(int status, string code) => new() { Status = status, Code = code, Digest = code };

    public Attempt Edit()
    {
        Store = Store with { ContentHash = string.Create(CultureInfo.InvariantCulture, $"content {++count}") };
        return Acknowledged(EditOperation(), Store.State.Status);
    }

    public Attempt Move(ReportTrigger trigger, ReportStatus to)
    {
        Append(trigger, to);
        return Acknowledged(MoveOperation(trigger), to);
    }

    /// <summary>An entry that follows the last, as the product would write it.</summary>
    public void Append(ReportTrigger trigger, ReportStatus to)
    {
        var entry = HistoryChain.Sealed(Key, new HistoryEntry
        {
            Number = Store.HistoryCount + 1,
            From = Store.State.Status,
            To = to,
            Trigger = trigger,
            By = "somebody",
            At = DateTimeOffset.UnixEpoch,
            ContentHash = Store.ContentHash,
            PreviousHash = Store.HistoryHash,
            Hash = "",
        });
        Store = Store with { HistoryCount = entry.Number, HistoryHash = entry.Hash, History = [.. Store.History, entry] };
    }

    /// <summary>The next version, whether or not anybody is told.</summary>
    public void Write(ReportStatus status)
    {
        var face = Store.State with { Version = Store.Version + 1, Status = status };
        Store = Store with { State = face, Index = face };
    }

    public Operation EditOperation() => New(Act.Edit, null);

    public Operation MoveOperation(ReportTrigger trigger) => New(Act.Move, trigger);

    /// <param name="answer">Null for a lost connection.</param>
    public Attempt Send(Operation operation, Answer? answer)
    {
        var attempt = new Attempt(operation, 0, ++clock, ++clock, answer);
        Attempts.Add(attempt);
        return attempt;
    }

    /// <summary>Sends between the question and the answer of what was sent last.</summary>
    public void SendMeanwhile(Operation operation, Answer answer)
    {
        var last = Attempts[^1];
        Attempts[^1] = last with { Received = clock += 10 };
        Attempts.Add(new Attempt(operation, 1, last.Sent + 1, last.Sent + 2, answer));
    }

    public void Read(long version) => Sightings.Add(new Sighting(Agency, 0, ++clock, ++clock, version));

    private Attempt Acknowledged(Operation operation, ReportStatus to)
    {
        Write(to);
        return Send(operation, new Answer
        {
            Status = 200,
            Version = Store.Version,
            State = to,
            ContentHash = Store.ContentHash,
            Receipt = operation.Trigger == ReportTrigger.Submit ? Store.HistoryHash : null,
            Digest = string.Create(CultureInfo.InvariantCulture, $"as of {Store.Version}"),
        });
    }

    private Operation New(Act act, ReportTrigger? trigger) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"operation {++count}"),
        User = "somebody",
        Agency = Agency,
        Act = act,
        Trigger = trigger,
        Path = "",
    };

    private static StoredReport Opened()
    {
        var face = new ReportFace(2, ReportStatus.Draft, 1, 0, false, 0, null, null);
        return new StoredReport { Key = Key, State = face, Index = face, ContentHash = "content 0", HistoryCount = 0, HistoryHash = "", History = [] };
    }
}
