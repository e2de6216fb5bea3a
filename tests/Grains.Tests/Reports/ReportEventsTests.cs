using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;

namespace Workflow.Grains.Tests.Reports;

public sealed class ReportEventsTests
{
    [Fact]
    public void KindOf_ForEveryTrigger_IsANameOfItsOwn()
    {
        var kinds = Enum.GetValues<ReportTrigger>().Select(ReportEvents.KindOf).Append(ReportEvents.CorrectionRequested).ToList();

        kinds.ShouldBeUnique();
        kinds.ShouldAllBe(kind => kind.StartsWith("report.", StringComparison.Ordinal));
    }
}
