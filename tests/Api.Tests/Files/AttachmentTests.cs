using System.Security.Cryptography;
using System.Text;
using Workflow.Api.Tests.Journey;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Files;

/// <summary>Originals and signed scans of a report.</summary>
[Collection(JourneyCollection.Name)]
public sealed class AttachmentTests(ApiFactory factory)
{
    private static readonly byte[] Scan = "%PDF-1.7 签字扫描件"u8.ToArray();

    [Fact]
    public async Task Add_WhenRepeated_ListsTheFileOnceWithWhoAndWhen()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var clerk = new Desk(await town.Clerk(), town);
        var first = (await Add(clerk, "签字扫描件.pdf", Scan)).ShouldBe(200).Json;
        (await Add(clerk, "改名.pdf", Scan)).ShouldBe(200).Json["name"]!.ToString().ShouldBe("签字扫描件.pdf");

        var listed = (await clerk.Get("/attachments")).ShouldBe(200).Json["items"]!.AsArray().ShouldHaveSingleItem()!;

        listed.ToJsonString().ShouldBe(first.ToJsonString());
        listed["sha256"]!.ToString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Scan)));
        (listed["size"]!.GetValue<int>(), listed["by"]!.ToString(), listed["mediaType"]!.ToString()).ShouldBe((Scan.Length, town.UserOf("clerk", Desk.Agency), "application/pdf"));
        listed["at"]!.GetValue<DateTimeOffset>().ShouldBe(factory.Clock.GetUtcNow());
        using var file = await clerk.Client.Download($"{clerk.Path}/attachments/{listed["sha256"]}");
        (await file.Content.ReadAsByteArrayAsync()).ShouldBe(Scan);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("签字扫描件.pdf");
    }

    [Fact]
    public async Task Add_WhenItsKeyCameWithAnotherFile_Answers422()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var clerk = new Desk(await town.Clerk(), town);
        var version = (await clerk.Get()).ETag;
        var first = (await Add(clerk, "扫描件.pdf", Scan, key: "scan-1")).ShouldBe(200).Body;

        (await Add(clerk, "扫描件.pdf", [.. Scan, 0], key: "scan-1")).ShouldBe(422, "idempotency.keyReused");

        (await Add(clerk, "扫描件.pdf", Scan, key: "scan-1")).ShouldBe(200).Body.ShouldBe(first);
        (await clerk.Patch(new { sections = new { other = "另写一句。" } }, key: "scan-1")).ShouldBe(422, "idempotency.keyReused");
        (await clerk.Get("/attachments")).Json["items"]!.AsArray().ShouldHaveSingleItem();
        (await clerk.Get()).ETag.ShouldBe(version);
    }

    [Fact]
    public async Task Import_WhenConfirmed_KeepsTheOriginalAmongTheAttachments()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var clerk = new Desk(await town.Clerk(), town);
        await clerk.Write();
        var html = (await clerk.Get("/export?format=html")).Body;
        MultipartFormDataContent Form() => new() { { new StringContent(html, Encoding.UTF8, "text/html"), "file", "年度报告.html" } };

        (await clerk.Import(Form(), dryRun: true)).ShouldBe(200);
        (await clerk.Get("/attachments")).Json["items"]!.AsArray().ShouldBeEmpty("nothing is stored until it is confirmed");
        (await clerk.Import(Form())).ShouldBe(200);

        (await clerk.Get("/attachments")).Json["items"]!.AsArray().ShouldHaveSingleItem()!["name"]!.ToString().ShouldBe("年度报告.html");
    }

    [Fact]
    public async Task Attachments_WhenThePersonIsOfAnotherAgencyOrTenant_AreNotThere()
    {
        var town = await Jurisdiction.WithDraft(factory);
        await town.Agency("health");
        var elsewhere = await Jurisdiction.WithDraft(factory);
        var clerk = new Desk(await town.Clerk(), town);
        var hash = (await Add(clerk, "扫描件.pdf", Scan)).ShouldBe(200).Json["sha256"]!.ToString();

        (await (await town.Clerk("health")).Get($"{clerk.Path}/attachments/{hash}")).ShouldBe(403);
        (await (await elsewhere.Coordinator()).Get($"{clerk.Path}/attachments/{hash}")).ShouldBe(404);
        (await new Desk(await elsewhere.Clerk(), elsewhere).Get($"/attachments/{hash}")).ShouldBe(404, "resource.notFound");
        (await Add(new Desk(await town.Auditor(), town), "扫描件.pdf", Scan)).ShouldBe(403);
        (await new Desk(await town.Auditor(), town).Get("/attachments")).ShouldBe(200);
    }

    [Fact]
    public async Task Add_WhenTheFileCannotBeTaken_SaysWhy()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var clerk = new Desk(await town.Clerk(), town);

        (await Add(clerk, "安装.exe", Scan)).ShouldBe(415, "attachment.unsupported");
        (await Add(clerk, "没有扩展名", Scan)).ShouldBe(415, "attachment.unsupported");
        (await Add(clerk, "空.pdf", [])).ShouldBe(422, "attachment.empty");
        (await Add(clerk, "太大.pdf", new byte[(20 * 1024 * 1024) + 1])).ShouldBe(413, "request.tooLarge");
        (await Add(clerk, "扫描件.pdf", Scan, ifMatch: null)).ShouldBe(428, "ifMatch.missing");
        (await Add(clerk, "扫描件.pdf", Scan, ifMatch: "\"99\"")).ShouldBe(412, "version.stale");
        (await clerk.Get("/attachments/0000")).ShouldBe(404, "resource.notFound");
        (await clerk.Get("/attachments")).Json["items"]!.AsArray().ShouldBeEmpty();
    }

    private static Task<Answer> Add(Desk desk, string name, byte[] bytes, string? ifMatch = "*", string? key = null) =>
        desk.Client.Send(HttpMethod.Post, $"{desk.Path}/attachments", new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", name } }, ifMatch, key);
}
