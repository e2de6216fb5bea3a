using Workflow.Rules.Checks;
using Workflow.Rules.Checks.Words;
using Workflow.Rules.Compare;

namespace Workflow.Rules.Tests.Checks.Words;

public class RepeatedFromOthersTests
{
    [Fact]
    public void Of_WhenHalfIsRepeated_IsAHintForCoordinatorsWithAFingerprintOfItsOwn()
    {
        var findings = RepeatedFromOthers.Of([new Likeness("health", 5, 10), new Likeness("water", 5, 10), new Likeness("sport", 4, 10)], agency => $"{agency}局");

        findings.Count.ShouldBe(2, "four of ten are less than half");
        findings.ShouldAllBe(finding => finding.Code == "text.repeated" && finding.Level == FindingLevel.Hint && finding.CoordinatorsOnly);
        findings.Select(finding => finding.Fingerprint).Distinct().Count().ShouldBe(2);
        findings[0].Message.Zh.ShouldContain("health局");
    }

    [Fact]
    public void Of_WhenTheReportIsShort_SaysNothing() =>
        RepeatedFromOthers.Of([new Likeness("health", 4, 4)], agency => agency).ShouldBeEmpty();
}
