using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Workflow.Api.Tests.Registry;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Folders;

/// <summary>Many documents at once, each for the agency that it names.</summary>
[Collection(RegistryCollection.Name)]
public sealed class FolderImportTests(ApiFactory factory)
{
    [Fact]
    public async Task Import_WhenADryRun_SaysWhatWouldBecomeOfEachFileAndStoresNothing()
    {
        var town = await Town();
        var coordinator = await town.Coordinator();

        var preview = (await Send(coordinator, town, await Folder(town), "?dryRun=true")).ShouldBe(200).Json;

        preview["imported"]!.GetValue<int>().ShouldBe(2);
        preview["leftOut"]!.GetValue<int>().ShouldBe(2);
        preview["rows"]!.AsArray().Select(row => $"{row!["file"]} {row["agency"] ?? "-"} {row["imported"]} {row["code"] ?? "-"} {row["cells"]} {row["errors"]}").ShouldBe(
        [
            "health.json health true - 200 0",
            "housing.json housing true - 200 0",
            "nobody.json - false folder.noAgency 0 0",
            "notes.txt - false import.notAReport 0 0",
        ]);
        (await coordinator.Get($"{town.Path}/agencies/health/reports/{ApiFactory.Year}")).ShouldBe(404, "resource.notFound");
    }

    [Fact]
    public async Task Import_WhenConfirmed_FillsTheReportsAndOpensThoseThatAreMissing()
    {
        var town = await Town();
        var coordinator = await town.Coordinator();
        var folder = await Folder(town);

        var started = (await Send(coordinator, town, folder, "", key: "folder-1")).ShouldBe(202).Json;
        var ended = await town.Finished(started["id"]!.ToString());

        ended["kind"]!.ToString().ShouldBe("cycle.import");
        ended["items"]!.AsArray().Select(item => $"{item!["agency"]} {item["state"]} {item["result"]}").ShouldBe(["health done 已导入：health.json", "housing done 已导入：housing.json"]);
        foreach (var agency in new[] { "health", Desk.Agency })
        {
            var report = await new Desk(coordinator, town, agency).Report();
            report["content"]!["cells"]!["requests.total.total"]!.GetValue<int>().ShouldBe(9);
            report["status"]!.ToString().ShouldBe("draft");
        }

        (await Send(coordinator, town, folder, "", key: "folder-1")).ShouldBe(202).Json["id"]!.ToString().ShouldBe(started["id"]!.ToString(), "the same key names the same operation");
        var other = Zip(("health.json", Named(await Content(town, ApiFactory.Year), "health", ApiFactory.Year)));
        (await Send(coordinator, town, other, "", key: "folder-1")).ShouldBe(422, "idempotency.keyReused");
    }

    [Fact]
    public async Task Import_WhenSentAsAForm_IsTheSameUnderItsKeyWhateverTheFormsBoundary()
    {
        var town = await Town();
        var coordinator = await town.Coordinator();
        var folder = await Folder(town);

        Task<Answer> SendForm()
        {
            var file = new ByteArrayContent(folder);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
            return coordinator.Send(HttpMethod.Post, $"{town.Path}/cycles/{ApiFactory.Year}/import", new MultipartFormDataContent { { file, "file", "报告.zip" } }, key: "form-1");
        }

        var started = (await SendForm()).ShouldBe(202).Json;
        (await town.Finished(started["id"]!.ToString()))["items"]!.AsArray().Count.ShouldBe(2);
        (await SendForm()).ShouldBe(202).Json["id"]!.ToString().ShouldBe(started["id"]!.ToString());
    }

    [Fact]
    public async Task Import_OfAnEarlierYear_RecordsThePublications()
    {
        var town = await Town();
        var coordinator = await town.Coordinator();
        var content = await Content(town, ApiFactory.LastYear);
        var folder = Zip(("health.json", Named(content, "health", ApiFactory.LastYear)));

        var started = (await Send(coordinator, town, folder, "?publishedOn=2025-01-20&officialUrl=https%3A%2F%2Fwww.example.org%2Fnb", year: ApiFactory.LastYear)).ShouldBe(202).Json;
        var ended = await town.Finished(started["id"]!.ToString());

        ended["items"]!.AsArray().Single()!["result"]!.ToString().ShouldBe("已补录：health.json");
        var report = await new Desk(coordinator, town, "health", ApiFactory.LastYear).Report();
        report["status"]!.ToString().ShouldBe("published");
        report["officialUrl"]!.ToString().ShouldBe("https://www.example.org/nb");
    }

    [Fact]
    public async Task Import_WhenAReportWasSubmitted_LeavesItOut()
    {
        var town = await Town();
        var desk = new Desk(await town.Signatory(), town);
        await desk.Write();
        await desk.Do("submit");

        var preview = (await Send(await town.Coordinator(), town, await Folder(town), "?dryRun=true")).ShouldBe(200).Json;

        preview["rows"]!.AsArray().Single(row => row!["file"]!.ToString() == "housing.json")!["code"]!.ToString().ShouldBe("folder.notEditable");
    }

    [Fact]
    public async Task Import_WhenNothingCanBeImported_Answers422()
    {
        var town = await Town();

        (await Send(await town.Coordinator(), town, Zip(("notes.txt", "今天天气很好。")), "")).ShouldBe(422, "folder.nothing");
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("signatory")]
    [InlineData("auditor")]
    [InlineData("tenantAdmin")]
    public async Task Import_WhenByAnybodyButACoordinator_Answers403(string role)
    {
        var town = await Town();
        var person = await town.Person(role, role is "clerk" or "signatory" ? Desk.Agency : null);

        (await Send(person, town, Zip(("a.txt", "")), "?dryRun=true")).ShouldBe(403, "role.forbidden");
    }

    [Fact]
    public async Task Import_WhenByACoordinatorOfAnotherTenant_Answers404()
    {
        var (town, elsewhere) = (await Town(), await Town());

        (await Send(await elsewhere.Coordinator(), town, Zip(("a.txt", "")), "?dryRun=true")).ShouldBe(404, "resource.notFound");
    }

    [Theory]
    [InlineData("?publishedOn=2025-01-20", 400, "import.publication")]
    [InlineData("?officialUrl=https%3A%2F%2Fexample.org", 400, "import.publication")]
    public async Task Import_WhenThePublicationIsHalfGiven_Answers400(string query, int status, string code)
    {
        var town = await Town();

        (await Send(await town.Coordinator(), town, Zip(("a.txt", "")), query)).ShouldBe(status, code);
    }

    [Fact]
    public async Task Import_WhenItIsNoArchive_Answers422()
    {
        var town = await Town();
        var coordinator = await town.Coordinator();

        (await Send(coordinator, town, "不是压缩包"u8.ToArray(), "?dryRun=true")).ShouldBe(422, "import.unreadable");
        (await coordinator.Post($"{town.Path}/cycles/{ApiFactory.Year}/import", new { })).ShouldBe(415, "import.unsupported");
    }

    private async Task<Jurisdiction> Town()
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency, "health");
        await town.Agency("health", active: false);
        await town.Open(ApiFactory.Year);
        await town.Agency("health");
        return town;
    }

    /// <summary>Two reports, one of a body that nobody knows, and a file that is no report.</summary>
    private static async Task<byte[]> Folder(Jurisdiction town)
    {
        var content = await Content(town, ApiFactory.Year);
        return Zip(
            ("housing.json", Named(content, Desk.Agency, ApiFactory.Year)),
            ("health.json", Named(content, "health", ApiFactory.Year)),
            ("nobody.json", Named(content, "nobody", ApiFactory.Year).Replace(Jurisdiction.NameOf("nobody"), "红河县水利局", StringComparison.Ordinal)),
            ("notes.txt", "今天天气很好。"));
    }

    private static async Task<JsonObject> Content(Jurisdiction town, int year) =>
        SoundReport.Of((await new Desk(await town.Coordinator(), town).Report())["content"]!, year);

    private static string Named(JsonObject content, string agency, int year)
    {
        var report = content.DeepClone().AsObject();
        report["title"] = $"{Jurisdiction.NameOf(agency)}{year}年政府信息公开工作年度报告";
        report["agencyName"] = Jurisdiction.NameOf(agency);
        return report.ToJsonString();
    }

    private static Task<Answer> Send(ApiClient client, Jurisdiction town, byte[] zip, string query, string? key = null, int year = ApiFactory.Year)
    {
        var body = new ByteArrayContent(zip);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        return client.Send(HttpMethod.Post, $"{town.Path}/cycles/{year}/import{query}", body, key: key);
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var content = new StreamWriter(zip.CreateEntry(name).Open());
                content.Write(text);
            }
        }

        return stream.ToArray();
    }
}
