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

        Read(JsonSerializer.Serialize<IReadOnlyDictionary<string, long>>(versions, Options)).ShouldBe(versions);
    }

    [Fact]
    public void Write_OfVersions_IsAPlainObject() =>
        JsonSerializer.Serialize<IReadOnlyDictionary<string, long>>(new Dictionary<string, long> { ["title"] = 3 }, Options).ShouldBe("""{"title":3}""");

    [Fact]
    public void Read_OfACellTwice_HasOneStringForBothReports() =>
        Read("""{"requests.new.total":2}""").Keys.Single().ShouldBeSameAs(Read("""{"requests.new.total":7}""").Keys.Single());

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"title":"3"}""")]
    public void Read_OfSomethingElse_IsRefused(string json) => Should.Throw<JsonException>(() => Read(json));

    private static IReadOnlyDictionary<string, long> Read(string json) => JsonSerializer.Deserialize<IReadOnlyDictionary<string, long>>(json, Options)!;
}
