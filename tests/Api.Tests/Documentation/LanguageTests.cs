using System.Text.RegularExpressions;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Documentation;

/// <summary>Messages in the language that the reader asks for.</summary>
[Collection(DocumentationCollection.Name)]
public sealed partial class LanguageTests(ApiFactory factory)
{
    [Theory]
    [InlineData(null, "没有找到")]
    [InlineData("zh-CN", "没有找到")]
    [InlineData("fr", "没有找到")]
    [InlineData("en", "Not found")]
    [InlineData("en-GB,en;q=0.9,zh;q=0.8", "Not found")]
    [InlineData("en;q=0.3,zh-CN;q=0.9", "没有找到")]
    public async Task Problem_WhenALanguageIsAskedFor_IsInIt(string? language, string title)
    {
        var admin = await factory.Admin();

        (await admin.Get("/api/v1/tenants/nowhere-at-all", language)).ShouldBe(404, "resource.notFound").Json["title"]!.ToString().ShouldBe(title);
        (await admin.Get("/api/v1/no-such-route", language)).ShouldBe(404, "resource.notFound").Json["title"]!.ToString().ShouldBe(title);
    }

    [Fact]
    public async Task Report_WhenReadInEnglish_HasNoChineseSentence()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var clerk = new Desk(await town.Clerk(), town);
        await clerk.Patch(new { cells = new Dictionary<string, int> { ["requests.new.natural"] = 3, ["requests.granted.total"] = 5 } });

        var report = (await clerk.Get(language: "en")).ShouldBe(200).Json;
        var refused = (await new Desk(await town.Signatory(), town).Post("/submit", language: "en")).ShouldBe(422, "report.hasErrors").Json;

        string[] sentences =
        [
            .. report["findings"]!.AsArray().Select(finding => finding!["message"]!.ToString()),
            .. report["refused"]!.AsArray().SelectMany(move => move!["reasons"]!.AsArray()).Select(reason => reason!.ToString()),
            .. report["due"]!.AsArray().Select(due => due!["because"]!.ToString()),
            .. refused["findings"]!.AsArray().Select(finding => finding!["message"]!.ToString()),
            .. refused["reasons"]!.AsArray().Select(reason => reason!.ToString()),
            refused["detail"]!.ToString(),
            refused["title"]!.ToString(),
        ];
        sentences.Length.ShouldBeGreaterThan(15);
        // A term of the law may stand in brackets behind its translation.
        sentences.Select(sentence => Term().Replace(sentence, "")).Where(IsChinese).ShouldBeEmpty();
        (await clerk.Report())["findings"]!.AsArray().ShouldAllBe(finding => IsChinese(finding!["message"]!.ToString()));
    }

    private static bool IsChinese(string sentence) => sentence.Any(character => character is >= '一' and <= '鿿');

    [GeneratedRegex(@"\([一-鿿]+\)")]
    private static partial Regex Term();
}
