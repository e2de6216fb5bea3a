using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Workflow.Bench.Checks;

/// <summary>The measured mean as a part of the limit: 0.05 is a twentieth, above 1 the limit is missed.</summary>
internal sealed class LimitColumn : IColumn
{
    private const double NanosecondsInAMillisecond = 1_000_000;

    public string Id => nameof(LimitColumn);

    public string ColumnName => "Of limit";

    public string Legend => "Mean divided by the limit of the specification";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var limit = benchmarkCase.Descriptor.WorkloadMethod.GetCustomAttribute<LimitAttribute>();
        var mean = summary[benchmarkCase]?.ResultStatistics?.Mean;
        return limit is null || mean is null
            ? "-"
            : string.Create(CultureInfo.InvariantCulture, $"{mean / (limit.Milliseconds * NanosecondsInAMillisecond):0.000} of {limit.Milliseconds} ms");
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
