using FsCheck;
using FsCheck.Fluent;
using Workflow.Rules.Content;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Content;

public sealed class ContentHashTests
{
    private static readonly ReportContent Sound = InventedReport.Of2022.Content;

    [Fact]
    public void Of_TheSameContentInAnotherOrder_IsTheSame() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var shuffled = Sound with
        {
            Cells = Shuffled(Sound.Cells, random),
            Sections = Shuffled(Sound.Sections, random),
        };
        return ContentHash.Of(shuffled) == ContentHash.Of(Sound);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("100.000000", "100")]
    [InlineData("0.0", "0")]
    public void Of_ANumberSpeltOtherwise_IsTheSame(string one, string other) =>
        ContentHash.Of(WithAmount(one)).ShouldBe(ContentHash.Of(WithAmount(other)));

    [Fact]
    public void Of_AnyOneCellChanged_IsAnother()
    {
        var hashes = new HashSet<string> { ContentHash.Of(Sound) };
        foreach (var cell in Sound.Cells.Keys)
        {
            hashes.Add(ContentHash.Of(InventedReport.Of2022.WithCell(cell, 99).Content)).ShouldBeTrue(cell);
            hashes.Add(ContentHash.Of(InventedReport.Of2022.WithCell(cell, null).Content)).ShouldBeTrue(cell);
        }
    }

    [Fact]
    public void Of_AnyOtherPartChanged_IsAnother()
    {
        ReportContent[] changed =
        [
            Sound,
            Sound with { Title = Sound.Title + "。" },
            Sound with { AgencyName = Sound.AgencyName + "办" },
            Sound with { Form = "2019" },
            Sound with { Raw = new Dictionary<string, string> { ["requests.new.natural"] = "8件" } },
            Sound with { Marks = new Dictionary<string, string> { ["requests.new.natural"] = "nil" } },
            Sound with { Source = new SourceNotes() },
            InventedReport.Of2022.WithSection("overview", "").Content,
            InventedReport.Of2022.WithSection("overview", null).Content,
            InventedReport.Of2022.WithValue("requests.new.natural", CellValue.Unreadable("八")).Content,
        ];

        changed.Select(ContentHash.Of).Distinct().Count().ShouldBe(changed.Length);
    }

    [Fact]
    public void Of_AnyContent_IsTheHashOfItsCanonicalJson()
    {
        ContentHash.Of(Sound).ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(ContentHash.CanonicalJson(Sound))));
        var read = System.Text.Json.JsonSerializer.Deserialize<ReportContent>(ContentHash.CanonicalJson(Sound), ReportJson.Options)!;
        ContentHash.Of(read).ShouldBe(ContentHash.Of(Sound));
    }

    private static ReportContent WithAmount(string number) =>
        InventedReport.Of2020.WithCell("disclosure.procurement.amount", decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Content;

    private static Dictionary<string, T> Shuffled<T>(IReadOnlyDictionary<string, T> map, Random random)
    {
        var entries = map.ToArray();
        random.Shuffle(entries);
        return entries.ToDictionary(entry => entry.Key, entry => entry.Value);
    }
}
