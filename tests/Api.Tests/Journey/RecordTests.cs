using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Journey;

/// <summary>What is kept of a report: its history, its submissions, its receipts, its files.</summary>
[Collection(JourneyCollection.Name)]
public sealed class RecordTests(ApiFactory factory)
{
    [Fact]
    public async Task History_WhenRecomputed_IsTheChainThatIsShown()
    {
        var (town, signatory) = await SubmittedTwice();
        await new Desk(await town.Coordinator(), town).Do("return", new { remarks = new[] { new { text = "请核对申请数" }, new { text = "请写明时限" } } });

        var history = (await signatory.Get("/history")).ShouldBe(200).Json;

        history["verified"]!.GetValue<bool>().ShouldBeTrue();
        var entries = history["items"]!.AsArray();
        entries.Select(entry => entry!["trigger"]!.ToString()).ShouldBe(["submit", "withdraw", "submit", "return"]);
        entries[^1]!["remark"]!.ToString().ShouldBe("请核对申请数\n请写明时限");
        var previous = "";
        foreach (var entry in entries)
        {
            entry!["previousHash"]!.ToString().ShouldBe(previous);
            previous = Hash(town, entry);
            entry["hash"]!.ToString().ShouldBe(previous, entry.ToJsonString());
        }
    }

    [Fact]
    public async Task Versions_WhenSubmittedTwice_AreBothKeptAndCompared()
    {
        var (_, signatory) = await SubmittedTwice();

        var versions = (await signatory.Get("/versions")).ShouldBe(200).Json["items"]!.AsArray();
        versions.Select(version => version!["number"]!.GetValue<int>()).ShouldBe([1, 2]);
        var first = (await signatory.Get("/versions/1")).ShouldBe(200).Json;
        first["content"]!["cells"]!["disclosure.licensing.decisions"]!.GetValue<int>().ShouldBe(120);
        first["submission"]!["contentHash"]!.ToString().ShouldBe(versions[0]!["contentHash"]!.ToString());
        (await signatory.Get("/versions/2")).Json["content"]!["cells"]!["disclosure.licensing.decisions"]!.GetValue<int>().ShouldBe(121);
        (await signatory.Get("/versions/3")).ShouldBe(404, "resource.notFound");

        var diff = (await signatory.Get("/versions/2/diff")).ShouldBe(200).Json;
        diff["cells"]!.AsArray().ShouldHaveSingleItem()!.ToJsonString().ShouldContain("disclosure.licensing.decisions");
        var other = diff["sections"]!.AsArray().ShouldHaveSingleItem()!;
        other["section"]!.ToString().ShouldBe("other");
        other["sentences"]!.AsArray().ShouldContain(sentence => sentence!["change"]!.ToString() == "added" && sentence["text"]!.ToString() == "全年未收费。");
        (await signatory.Get("/versions/1/diff?with=2")).ShouldBe(200).Json["cells"]!.AsArray().ShouldHaveSingleItem();
        (await signatory.Get("/versions/1/diff")).ShouldBe(404);
        (await signatory.Get("/versions/2/diff?with=2")).ShouldBe(200).Json["cells"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Receipt_WhenCheckedByAnybody_SaysWhatWasSubmitted()
    {
        var (_, signatory) = await SubmittedTwice();
        var receipt = (await signatory.Report())["receipt"]!;

        var page = (await factory.Anonymous().Get(receipt["url"]!.ToString(), language: "en")).ShouldBe(200);

        receipt["number"]!.GetValue<int>().ShouldBe(2);
        page.Text.ShouldContain("This receipt is genuine");
        page.Text.ShouldContain(receipt["contentHash"]!.ToString());
        page.Text.ShouldContain(receipt["hash"]!.ToString());
        page.Text.ShouldNotContain("物业管理");
        (await factory.Anonymous().Get($"/open/receipts/{new string('0', 64)}", language: "en")).ShouldBe(404).Text.ShouldContain("No such receipt");
    }

    [Theory]
    [InlineData("json", "application/json")]
    [InlineData("html", "text/html")]
    [InlineData("fragment", "text/html")]
    [InlineData("csv", "text/csv")]
    public async Task Export_WhenImportedAgain_IsTheSameReport(string format, string type)
    {
        var town = await Jurisdiction.WithDraft(factory);
        var clerk = new Desk(await town.Clerk(), town);
        var written = (await clerk.Write())["content"]!;

        var file = (await clerk.Get($"/export?format={format}")).ShouldBe(200);
        var read = (await clerk.Import(new StringContent(file.Body, Encoding.UTF8, type), dryRun: true, ifMatch: null)).ShouldBe(200).Json;

        file.MediaType.ShouldBe(type);
        read["content"]!["cells"]!.ToJsonString().ShouldBe(written["cells"]!.ToJsonString());
        read["content"]!["sections"]!.AsObject().OrderBy(section => section.Key).Select(section => $"{section}").ShouldBe(written["sections"]!.AsObject().OrderBy(section => section.Key).Select(section => $"{section}"));
        read["content"]!["title"]!.ToString().ShouldBe(written["title"]!.ToString());
        read["content"]!["form"]!.ToString().ShouldBe("2021");
        read["read"]!["cells"]!.GetValue<int>().ShouldBe(200);
        read["findings"]!.AsArray().ShouldNotContain(finding => finding!["level"]!.ToString() == "error");
    }

    [Fact]
    public async Task Import_WhenConfirmed_BecomesTheContent()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var clerk = new Desk(await town.Clerk(), town);
        await clerk.Write();
        var html = (await clerk.Get("/export?format=html")).Body;
        await clerk.Patch(new { cells = new Dictionary<string, int> { ["disclosure.licensing.decisions"] = 7 }, sections = new { other = "没有收费。" } });
        var tag = (await clerk.Get()).ETag;

        (await clerk.Import(new MultipartFormDataContent { { new StringContent(html, Encoding.UTF8, "text/html"), "file", "报告.html" } }, dryRun: true)).ShouldBe(200);
        (await clerk.Get()).ETag.ShouldBe(tag);
        var imported = (await clerk.Import(new MultipartFormDataContent { { new StringContent(html, Encoding.UTF8, "text/html"), "file", "报告.html" } }, ifMatch: tag)).ShouldBe(200);

        imported.ETag.ShouldNotBe(tag);
        (await clerk.Report())["content"]!["cells"]!["disclosure.licensing.decisions"]!.GetValue<int>().ShouldBe(120);
    }

    [Theory]
    [InlineData("scroll", 422, "export.unknownFormat")]
    [InlineData("", 422, "export.unknownFormat")]
    public async Task Export_WhenTheFormatIsNotWritten_SaysSo(string format, int status, string code)
    {
        var town = await Jurisdiction.WithDraft(factory);

        (await new Desk(await town.Clerk(), town).Get($"/export?format={format}")).ShouldBe(status, code);
    }

    /// <summary>The fields of an entry in their order, as an array of strings in JSON; the texts of these tests need no escapes but the line break.</summary>
    private static string Hash(Jurisdiction town, JsonNode entry)
    {
        string?[] fields =
        [
            $"report/{town.Id}/{Desk.Agency}/{ApiFactory.Year}",
            entry["number"]!.ToString(),
            entry["from"]!.ToString(),
            entry["to"]!.ToString(),
            entry["trigger"]!.ToString(),
            entry["by"]!.ToString(),
            entry["onBehalfOf"]?.ToString(),
            entry["at"]!.GetValue<DateTimeOffset>().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            entry["remark"]?.ToString(),
            entry["contentHash"]!.ToString(),
            entry["previousHash"]!.ToString(),
        ];
        var json = $"[{string.Join(",", fields.Select(field => field is null ? "null" : $"\"{field.Replace("\n", "\\n", StringComparison.Ordinal)}\""))}]";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
    }

    private async Task<(Jurisdiction Town, Desk Signatory)> SubmittedTwice()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var signatory = new Desk(await town.Signatory(), town);
        await signatory.Write();
        await signatory.Do("submit");
        await signatory.Do("withdraw");
        (await signatory.Patch(new { cells = new Dictionary<string, int> { ["disclosure.licensing.decisions"] = 121 }, sections = new { other = "全年未收费。" } })).ShouldBe(200);
        await signatory.Do("submit");
        return (town, signatory);
    }
}
