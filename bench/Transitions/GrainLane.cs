using System.Globalization;
using Orleans;
using Workflow.Bench.World;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;

namespace Workflow.Bench.Transitions;

/// <summary>The command as the grain takes it, in this process.</summary>
internal sealed class GrainLane(IGrainFactory grains, IReadOnlyList<Cycle> cycles) : ILane
{
    private static long operations;
    private int next;

    public Task Prepare(int commands) => Task.CompletedTask;

    public async Task Next()
    {
        TenantContext.Set(Staff.Tenant);
        var cycle = cycles[next];
        next = (next + 1) % cycles.Count;
        var reply = await grains.GetReport(cycle.Key).Execute(Command(cycle));
        if (reply is not ReportReply.Done)
        {
            throw new InvalidOperationException($"{cycle.Key} {cycle.Step}: {reply}");
        }

        cycle.Advance();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static ReportCommand Command(Cycle cycle)
    {
        var header = new CommandHeader
        {
            Actor = cycle.Step == CycleStep.Return ? Staff.Coordinator : Staff.Signatory(cycle.Key.Agency),
            OperationId = string.Create(CultureInfo.InvariantCulture, $"grain-{Interlocked.Increment(ref operations)}"),
            RequestHash = "5f9c4ab08cac7457e9111a30e4664920607ea2c115a1433d7be98e97e64244ca",
            ExpectedVersion = cycle.Version,
        };
        return cycle.Step switch
        {
            CycleStep.Return => new MoveReport { Header = header, Trigger = ReportTrigger.Return, Remarks = [new NewRemark("requests.granted.natural", null, "请核对与台账是否一致")] },
            CycleStep.Answer => new AnswerRemark { Header = header, Remark = cycle.Remarks.ToString(CultureInfo.InvariantCulture), Text = "已核对，数字无误" },
            _ => new MoveReport { Header = header, Trigger = ReportTrigger.Submit },
        };
    }
}
