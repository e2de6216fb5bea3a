using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Workflow.Grains.Reports;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Tests.Reports;

public sealed class ChangedAtJsonConverterTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new ChangedAtJsonConverter() } };

    [Fact]
    public void Read_OfWhatWasWritten_IsTheSame()
    {
        var versions = FormCatalog.All.SelectMany(form => form.Cells).Select(cell => cell.Id).Distinct().Append("sections.overview").Append("标题").Append(new string('长', 300))
            .Select((id, number) => (Id: id, Version: number + 1L)).ToDictionary(change => change.Id, change => change.Version);

        Read(Write(versions)).ShouldBe(versions, ignoreOrder: true);
    }

    [Fact]
    public void Read_OfCellsThatChangedNowAndThen_IsTheSame()
    {
        // A seed of its own for each form and density, so that a failure comes again.
        foreach (var (form, every) in FormCatalog.All.SelectMany(form => new[] { 1, 2, 5, 50 }.Select(every => (form, every))))
        {
            var random = new Random(every);
            var versions = form.Cells.Where(_ => random.Next(every) == 0).ToDictionary(cell => cell.Id, _ => random.NextInt64(1, 5));
            Read(Write(versions)).ShouldBe(versions, ignoreOrder: true);
        }
    }

    [Fact]
    public void Write_OfAWholeFormAndAFewLaterChanges_IsAFewRuns()
    {
        var versions = FormCatalog.Find("2021")!.Cells.ToDictionary(cell => cell.Id, _ => 2L);
        versions[FormCatalog.Find("2021")!.Cells[7].Id] = 5;
        versions["title"] = 3;

        Write(versions).ShouldBe("""{"title":3,"2021:0-6":2,"2021:7-7":5,"2021:8-199":2}""");
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
    [InlineData("""{"2021:-1-2":3}""")]
    [InlineData("""{"1949:0-1":3}""")]
    public void Read_OfSomethingElse_IsRefused(string json) => Should.Throw<JsonException>(() => Read(json));

    private static string Write(IReadOnlyDictionary<string, long> versions) => JsonSerializer.Serialize(versions, Options);

    private static IReadOnlyDictionary<string, long> Read(string json) => JsonSerializer.Deserialize<IReadOnlyDictionary<string, long>>(json, Options)!;
}
