using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks;

public sealed class FingerprintTests
{
    private static readonly InventedReport Broken = InventedReport.Of2022
        .WithCell("requests.new.business", 5)
        .WithCell("disclosure.penalty.decisions", -1)
        .WithTitle("雾泉县2021年总结")
        .Saying("信息30件：甲10件，乙10件，丙9件。");

    [Fact]
    public void Fingerprint_WhenTheReportIsCheckedAgain_IsTheSame() =>
        Broken.Check().Select(f => f.Fingerprint).ShouldBe(Broken.Check().Select(f => f.Fingerprint));

    [Fact]
    public void Fingerprint_WhenSomethingElseChanges_StaysTheSame()
    {
        var before = Broken.Only("requests.balance").Fingerprint;

        Broken.WithCell("review.reconsideration.total", 9).Saying("另有一事。").Only("requests.balance").Fingerprint.ShouldBe(before);
    }

    [Fact]
    public void Fingerprint_WhenTheCauseChanges_Changes() =>
        Broken.WithCell("requests.new.business", 6).Only("requests.balance").Fingerprint.ShouldNotBe(Broken.Only("requests.balance").Fingerprint);

    [Fact]
    public void Fingerprint_WhenAnAmountOnlyGainsZeros_StaysTheSame()
    {
        Finding Of(decimal amount) => InventedReport.Of2022.WithCell("disclosure.fees.amount", amount).Only("cell.negative");

        Of(-1.50m).Fingerprint.ShouldBe(Of(-1.5m).Fingerprint);
    }

    [Fact]
    public void Fingerprint_WhenMoreCellsAreFilledInOfATableThatCannotBeAssessed_StaysTheSame()
    {
        var blank = InventedReport.Of2022.AllBlank();

        blank.WithCell("requests.new.natural", 1).Only("requests.balance").Fingerprint.ShouldBe(blank.Only("requests.balance").Fingerprint);
    }

    [Fact]
    public void Fingerprints_WhenEverythingIsWrong_AreShortHexAndAllDifferent()
    {
        var cells = InventedReport.Of2022.Content.Cells.Keys.ToDictionary(id => id, _ => CellValue.Of(-1.5m));
        var fingerprints = (Broken with { Content = Broken.Content with { Cells = cells } }).Check().Select(f => f.Fingerprint).ToList();

        fingerprints.Count.ShouldBeGreaterThan(400);
        fingerprints.Distinct().Count().ShouldBe(fingerprints.Count);
        fingerprints.ShouldAllBe(f => f.Length == 16 && f.All(char.IsAsciiHexDigitLower));
    }
}
