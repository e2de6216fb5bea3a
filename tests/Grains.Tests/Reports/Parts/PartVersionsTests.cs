using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Workflow.Grains.Reports.Parts;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Tests.Reports.Parts;

public sealed class PartVersionsTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void All_AfterManyChanges_IsTheLastOfEachPart(string form)
    {
        var cells = FormCatalog.Find(form)!.Cells.Select(cell => cell.Id).Append("sections.overview").Append("标题").Append(new string('长', 300)).ToList();
        // A seed of its own for each density, so that a failure comes again.
        foreach (var every in new[] { 1, 2, 5, 50 })
        {
            var random = new Random(every);
            var (versions, expected) = (PartVersions.None, new Dictionary<string, long>());
            for (var version = 1L; version < 8; version++)
            {
                var changed = cells.Where(_ => random.Next(every) == 0).ToList();
                versions = Stored(versions.With(form, changed, version));
                changed.ForEach(part => expected[part] = version);
                versions.All.ToDictionary().ShouldBe(expected, ignoreOrder: true);
                versions.After(version - 1).ShouldBe(changed.Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void With_LeavesWhatItWasCalledOnAsItWas()
    {
        var before = PartVersions.None.With("2021", ["title"], 1);

        before.With("2021", ["title", "requests.granted.natural"], 2);

        before.All.ShouldBe([KeyValuePair.Create("title", 1L)]);
    }

    [Fact]
    public void Json_OfAWholeFormAndAFewLaterChanges_IsAFewRuns()
    {
        var cells = FormCatalog.Find("2021")!.Cells.Select(cell => cell.Id).ToList();
        var versions = PartVersions.None.With("2021", cells, 2).With("2021", ["title"], 3).With("2021", [cells[7]], 5);

        JsonSerializer.Serialize(versions).ShouldBe("""{"title":3,"2021:0-6":2,"2021:7-7":5,"2021:8-199":2}""");
    }

    [Theory]
    [InlineData("2019", "b4529ebc190ec51b")]
    [InlineData("2021", "9ae61ae846d33256")]
    public void Positions_OfAFormThatWasIssued_StayWhatIsStored(string form, string digest) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', FormCatalog.Find(form)!.Cells.Select(cell => cell.Id)))))[..16].ShouldBe(digest);

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"title":"3"}""")]
    [InlineData("""{"2021:":3}""")]
    [InlineData("""{"2021:0-200":3}""")]
    [InlineData("""{"2021:5-4":3}""")]
    [InlineData("""{"2021:-1-2":3}""")]
    [InlineData("""{"1949:0-1":3}""")]
    [InlineData("""{"2021:0-1":3,"2019:0-1":3}""")]
    public void Json_OfSomethingElse_IsRefused(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<PartVersions>(json));

    private static PartVersions Stored(PartVersions versions) => JsonSerializer.Deserialize<PartVersions>(JsonSerializer.Serialize(versions))!;
}
