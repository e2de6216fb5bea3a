using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Workflow.Api.Tests.Journey;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Files;

/// <summary>The coordinator's letters over real reports.</summary>
[Collection(JourneyCollection.Name)]
public sealed class LetterTests(ApiFactory factory)
{
    [Theory]
    [InlineData("kick-off", "应当编制年度报告的单位共1个")]
    [InlineData("late-list", "均未逾期")]
    [InlineData("circular", "已公布0个")]
    public async Task Letter_WhenTheCoordinatorAsks_IsWordOverTheBoard(string kind, string words)
    {
        var town = await Jurisdiction.WithDraft(factory);

        (await Text(await town.Coordinator(), $"{town.Path}/cycles/{ApiFactory.Year}/documents/{kind}")).ShouldContain(words);
    }

    [Fact]
    public async Task ReturnLetter_WhenTheReportIsReturned_ListsItsRemarks()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var coordinator = new Desk(await town.Coordinator(), town);
        var path = $"{town.Path}/cycles/{ApiFactory.Year}/documents/return-letter";
        (await coordinator.Client.Post(path, new { agency = Desk.Agency })).ShouldBe(422, "letter.nothingReturned");
        (await coordinator.Client.Post(path)).ShouldBe(422, "letter.nothingReturned");
        await new Desk(await town.Clerk(), town).Write();
        await new Desk(await town.Signatory(), town).Do("submit");
        await coordinator.Do("return", new { remarks = new object[] { new { cell = "requests.new.natural", text = "与台账不一致" }, new { section = "problems", text = "缺少改进措施" }, new { text = "请统一数字写法" } } });

        var letter = await Text(coordinator.Client, path, $$"""{"agency":"{{Desk.Agency}}"}""");

        letter.ShouldContain("云溪县住房和城乡建设局：");
        letter.ShouldContain("自然人：与台账不一致");
        letter.ShouldContain("五、存在的主要问题及改进情况：缺少改进措施");
        letter.ShouldContain("全文：请统一数字写法");
    }

    [Fact]
    public async Task Board_WhenASpreadsheetIsAskedFor_HasEveryRow()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var coordinator = await town.Coordinator();

        using var file = await coordinator.Download($"{town.Path}/cycles/{ApiFactory.Year}/board?format=xlsx");

        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open(), Encoding.UTF8);
        (await reader.ReadToEndAsync()).ShouldContain("云溪县住房和城乡建设局");
        (await coordinator.Get($"{town.Path}/cycles/{ApiFactory.Year}/board?format=scroll")).ShouldBe(400, "format.unknown");
    }

    [Fact]
    public async Task Letter_WhenSomebodyElseAsks_IsRefused()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var path = $"{town.Path}/cycles/{ApiFactory.Year}/documents/late-list";

        (await (await town.Clerk()).Post(path)).ShouldBe(403);
        (await (await town.Auditor()).Post(path)).ShouldBe(403);
        (await (await (await Jurisdiction.Make(factory)).Coordinator()).Post(path)).ShouldBe(404);
        (await (await town.Coordinator()).Post($"{town.Path}/cycles/{ApiFactory.Year}/documents/poem")).ShouldBe(404, "resource.notFound");
    }

    private static async Task<string> Text(ApiClient client, string path, string? body = null)
    {
        using var response = await client.DownloadByPost(path, body);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType.ShouldBe(new MediaTypeHeaderValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
