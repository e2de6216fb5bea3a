using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Transitions;

/// <summary>The walk of one report: returned with a remark, the remark answered, submitted again. A report whose remark is open cannot be submitted, so a pair of return and submit has the answer between.</summary>
internal sealed class Cycle(ReportKey key, long version, int history, int remarks)
{
    public const int Steps = 3;

    public ReportKey Key => key;

    /// <summary>The version that the next command finds.</summary>
    public long Version { get; private set; } = version;

    /// <summary>The number of the last transition.</summary>
    public int History { get; private set; } = history;

    /// <summary>The number of the last remark.</summary>
    public int Remarks { get; private set; } = remarks;

    public CycleStep Step { get; private set; } = CycleStep.Return;

    public Cycle Copy() => (Cycle)MemberwiseClone();

    public void Advance()
    {
        Version++;
        History += Step == CycleStep.Answer ? 0 : 1;
        Remarks += Step == CycleStep.Return ? 1 : 0;
        Step = (CycleStep)(((int)Step + 1) % Steps);
    }
}
