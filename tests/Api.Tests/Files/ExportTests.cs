using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Workflow.Api.Files;
using Workflow.Api.Tests.Journey;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Files;

/// <summary>Reports as files, for those who work on them and for the public.</summary>
[Collection(JourneyCollection.Name)]
public sealed class ExportTests(ApiFactory factory)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [Theory]
    [InlineData("docx", Docx, "word/document.xml")]
    [InlineData("xlsx", Xlsx, "xl/workbook.xml")]
    public async Task Export_WhenAnOfficeFile_HasTheReportAndAChineseName(string format, string type, string part)
    {
        var (_, clerk) = await Written();
        var path = $"{clerk.Path}/export?format={format}";

        using var first = await clerk.Client.Download(path);
        using var second = await clerk.Client.Download(path);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        first.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe($"云溪县住房和城乡建设局{ApiFactory.Year}年政府信息公开工作年度报告.{format}");
        first.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        var bytes = await first.Content.ReadAsByteArrayAsync();
        using var zip = new ZipArchive(new MemoryStream(bytes));
        zip.GetEntry(part).ShouldNotBeNull();
        (await second.Content.ReadAsByteArrayAsync()).ShouldBe(bytes);
        second.Headers.ETag.ShouldBe(first.Headers.ETag);

        using var unchanged = await clerk.Client.Download(path, first.Headers.ETag!.ToString());
        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        await clerk.Patch(new { sections = new { other = "另写一句。" } });
        using var changed = await clerk.Client.Download(path, first.Headers.ETag.ToString());
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("xlsx", Xlsx)]
    [InlineData("docx", Docx)]
    public async Task Import_WhenAnOfficeFileIsConfirmed_IsTheContentAndKeepsTheFile(string format, string type)
    {
        var (_, clerk) = await Written();
        var written = (await clerk.Report())["content"]!;
        using var file = await clerk.Client.Download($"{clerk.Path}/export?format={format}");
        (await clerk.Patch(new { sections = new { other = "另写一句。" }, cells = new Dictionary<string, int> { ["disclosure.licensing.decisions"] = 987 } })).ShouldBe(200);
        var form = new MultipartFormDataContent { { new ByteArrayContent(await file.Content.ReadAsByteArrayAsync()), "file", $"年度报告.{format}" } };

        (await clerk.Import(form)).ShouldBe(200);

        var stored = (await clerk.Report())["content"]!;
        stored["cells"]!.ToJsonString().ShouldBe(written["cells"]!.ToJsonString());
        stored["sections"]!["other"]!.ToString().ShouldBe(written["sections"]!["other"]!.ToString());
        (await clerk.Get("/attachments")).Json["items"]!.AsArray().ShouldHaveSingleItem()!["mediaType"]!.ToString().ShouldBe(type);
    }

    [Theory]
    [InlineData("xlsx", Xlsx)]
    [InlineData("docx", Docx)]
    public async Task Export_WhenAnOfficeFileIsImportedAgain_IsTheSameReport(string format, string type)
    {
        var (_, clerk) = await Written();
        var written = (await clerk.Report())["content"]!;
        using var file = await clerk.Client.Download($"{clerk.Path}/export?format={format}");
        var body = new ByteArrayContent(await file.Content.ReadAsByteArrayAsync()) { Headers = { { "Content-Type", type } } };

        var read = (await clerk.Import(body, dryRun: true, ifMatch: null)).ShouldBe(200).Json;

        read["content"]!["cells"]!.ToJsonString().ShouldBe(written["cells"]!.ToJsonString());
        read["content"]!["sections"]!.AsObject().Count.ShouldBe(3);
        read["read"]!["cells"]!.GetValue<int>().ShouldBe(200);
    }

    [Fact]
    public async Task Template_WhenFilledInAndImported_SaysThatFormulasWereNotCalculated()
    {
        var (_, clerk) = await Written();
        using var template = await factory.Anonymous().Download("/api/v1/forms/2021/template.xlsx");
        template.StatusCode.ShouldBe(HttpStatusCode.OK);
        var form = new MultipartFormDataContent { { new ByteArrayContent(await template.Content.ReadAsByteArrayAsync()), "file", "填报表.xlsx" } };

        var read = (await clerk.Import(form, dryRun: true, ifMatch: null)).ShouldBe(200).Json;

        read["read"]!["notes"]!.AsArray().Single()!.ToString().ShouldContain("公式");
        (await factory.Anonymous().Get("/api/v1/forms/1999/template.xlsx")).ShouldBe(404, "resource.notFound");
    }

    [Fact]
    public async Task Export_WhenAVersionIsNamed_IsThatVersion()
    {
        var (town, clerk) = await Written();
        await new Desk(await town.Signatory(), town).Do("submit");
        await clerk.Do("withdraw");
        await clerk.Patch(new { cells = new Dictionary<string, int> { ["disclosure.licensing.decisions"] = 4321 } });

        (await clerk.Get("/export?format=csv&version=1")).ShouldBe(200).Body.ShouldNotContain("4321");
        (await clerk.Get("/export?format=csv")).ShouldBe(200).Body.ShouldContain("4321");
        (await clerk.Get("/export?format=csv&version=2")).ShouldBe(404, "resource.notFound");
    }

    [Fact]
    public async Task Export_WhenThePersonIsOfAnotherAgencyOrTenant_IsRefused()
    {
        var (town, clerk) = await Written();
        await town.Agency("health");
        var elsewhere = await Jurisdiction.WithDraft(factory);

        (await (await town.Clerk("health")).Get($"{clerk.Path}/export?format=docx")).ShouldBe(403);
        (await (await elsewhere.Coordinator()).Get($"{clerk.Path}/export?format=docx")).ShouldBe(404);
    }

    [Fact]
    public async Task Export_WhenPdfIsAskedFor_IsPrintedWhereAProgramForItIsInstalled()
    {
        var (_, clerk) = await Written();
        using var pdf = await clerk.Client.Download($"{clerk.Path}/export?format=pdf");

        if (factory.Services.GetRequiredService<PdfPrinter>().Program is null)
        {
            pdf.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
            return;
        }

        pdf.StatusCode.ShouldBe(HttpStatusCode.OK);
        var bytes = await pdf.Content.ReadAsByteArrayAsync();
        Encoding.ASCII.GetString(bytes, 0, 5).ShouldBe("%PDF-");
        using var again = await clerk.Client.Download($"{clerk.Path}/export?format=pdf");
        (await again.Content.ReadAsByteArrayAsync()).ShouldBe(bytes, "it was kept, for printing it again would date it anew");
    }

    [Fact]
    public async Task Export_WhenNoProgramForPdfIsInstalled_Answers501AndNamesOne()
    {
        var (_, clerk) = await Written();
        await using var bare = factory.WithWebHostBuilder(builder => builder.UseSetting("Workflow:Pdf:Program", ""));
        var client = new ApiClient(bare.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = false })) { Token = clerk.Client.Token };

        (await client.Get($"{clerk.Path}/export?format=pdf")).ShouldBe(501, "tool.notInstalled").Json["detail"]!.ToString().ShouldContain("Chromium");
    }

    [Fact]
    public async Task OpenFiles_WhenPublished_AreThereForAnybodyAndGoneWhenTakenDown()
    {
        var (town, clerk) = await Written();
        var coordinator = new Desk(await town.Coordinator(), town);
        var page = $"/open/{town.Id}/{ApiFactory.Year}/{Desk.Agency}";
        (await factory.Anonymous().Get($"{page}.json")).ShouldBe(404, "resource.notFound");
        await new Desk(await town.Signatory(), town).Do("submit");
        await coordinator.Do("approve");
        await coordinator.Do("publish");

        foreach (var extension in new[] { "json", "csv", "docx", "xlsx" })
        {
            using var file = await factory.Anonymous().Download($"{page}.{extension}");
            file.StatusCode.ShouldBe(HttpStatusCode.OK, extension);
            file.Headers.CacheControl!.ToString().ShouldBe("public, no-cache", extension);
            file.Headers.ETag.ShouldNotBeNull(extension);
            (await factory.Anonymous().Get(page)).ShouldBe(200).Body.ShouldContain($"{Desk.Agency}.{extension}");
        }

        (await factory.Anonymous().Get($"{page}.json?revision=1")).ShouldBe(200).Json["cells"]!["disclosure.licensing.decisions"]!.GetValue<int>().ShouldBe(120);
        (await factory.Anonymous().Get($"{page}.json?revision=2")).ShouldBe(404);
        await coordinator.Do("take-down", new { reason = "附件有误" });
        (await factory.Anonymous().Get($"{page}.json")).ShouldBe(404);
        (await clerk.Get("/export?format=json")).ShouldBe(200);
    }

    [Fact]
    public async Task Schema_OfAForm_DescribesWhatIsExported()
    {
        var schema = JsonNode.Parse((await factory.Anonymous().Get("/schemas/report-2021.json")).ShouldBe(200).Body)!;
        var (_, clerk) = await Written();
        var report = (await clerk.Get("/export?format=json")).ShouldBe(200).Json.AsObject();

        report.Select(property => property.Key).Except(schema["properties"]!.AsObject().Select(property => property.Key)).ShouldBeEmpty();
        report["cells"]!.AsObject().Select(cell => cell.Key).Order().ShouldBe(schema["properties"]!["cells"]!["properties"]!.AsObject().Select(cell => cell.Key).Order());
        (await factory.Anonymous().Get("/schemas/report-1999.json")).ShouldBe(404, "resource.notFound");
    }

    private async Task<(Jurisdiction Town, Desk Clerk)> Written()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var clerk = new Desk(await town.Clerk(), town);
        await clerk.Write();
        return (town, clerk);
    }
}
