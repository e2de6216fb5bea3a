using Workflow.Rules.Checks;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Disclosure;

public sealed class NoRulemakingTests
{
    private const string Code = "disclosure.noRulemaking";

    [Theory]
    [InlineData(TenantLevel.County, AgencyKind.Department)]
    [InlineData(TenantLevel.County, AgencyKind.Government)]
    [InlineData(TenantLevel.City, AgencyKind.Township)]
    [InlineData(TenantLevel.Province, AgencyKind.Subdistrict)]
    public void Check_WhenABodyBelowTheCityReportsRegulations_Warns(TenantLevel level, AgencyKind kind)
    {
        var finding = (InventedReport.Of2022.WithCell("disclosure.regulations.inForce", 4) with { Level = level, Kind = kind }).Only(Code);

        finding.Level.ShouldBe(FindingLevel.Warning);
        finding.Row.ShouldBe("regulations");
        finding.Cells.ShouldBe(["disclosure.regulations.inForce"]);
        finding.Left.ShouldBe(4);
    }

    [Theory]
    [InlineData(TenantLevel.City, AgencyKind.Government)]
    [InlineData(TenantLevel.Province, AgencyKind.Department)]
    public void Check_WhenACityOrProvinceReportsRegulations_IsSilent(TenantLevel level, AgencyKind kind) =>
        (InventedReport.Of2022.WithCell("disclosure.regulations.inForce", 4) with { Level = level, Kind = kind }).Findings(Code).ShouldBeEmpty();

    [Fact]
    public void Check_WhenNormativeDocumentsAreReported_IsSilent() =>
        InventedReport.Of2022.WithCell("disclosure.normativeDocuments.inForce", 4).Findings(Code).ShouldBeEmpty();

    [Fact]
    public void Check_WhenTheRowIsBlank_CannotBeAssessed() =>
        InventedReport.Of2019.WithCell("disclosure.regulations.made", null).Only(Code).Assessable.ShouldBeFalse();
}
