using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.BadInput;

/// <summary>Verdicts, answers, remarks and addresses that point at nothing.</summary>
[Collection(BadInputCollection.Name)]
public sealed class ReviewInputTests(ApiFactory factory)
{
    [Fact]
    public async Task Verdict_WhenFindingIsUnknown_Answers422()
    {
        var draft = await Untouched.Draft(factory);

        (await draft.Desk.Post("/findings/0000", new { verdict = "confirmed" })).ShouldBe(422, "finding.unknown");

        await draft.ShouldHold();
    }

    [Theory]
    [InlineData("""{}""", 422, "verdict.missing")]
    [InlineData("""{"verdict":null}""", 422, "verdict.missing")]
    [InlineData("""{"verdict":"perhaps"}""", 400, "request.malformed")]
    [InlineData("""{"verdict":1}""", 400, "request.malformed")]
    public async Task Verdict_WhenThereIsNone_IsRefused(string body, int status, string code)
    {
        var draft = await Untouched.Draft(factory);

        (await draft.Desk.Post("/findings/0000", body)).ShouldBe(status, code);

        await draft.ShouldHold();
    }

    [Fact]
    public async Task Verdict_WhenFindingIsNoHint_Answers422()
    {
        var draft = await WithAnError();
        var error = (await draft.Desk.Report())["findings"]!.AsArray().First(finding => finding!["level"]!.ToString() == "error")!;

        (await draft.Desk.Post($"/findings/{error["fingerprint"]}", new { verdict = "dismissed" })).ShouldBe(422, "finding.notAHint");

        await draft.ShouldHold();
    }

    [Fact]
    public async Task Explanation_WhenTheErrorMayNotBeOverridden_Answers422()
    {
        var draft = await WithAnError();
        var error = (await draft.Desk.Report())["findings"]!.AsArray().First(finding => finding!["level"]!.ToString() == "error")!;

        (await draft.Desk.Patch(new { explanations = new Dictionary<string, string> { [error["fingerprint"]!.ToString()] = "事出有因" } })).ShouldBe(422, "finding.notExplainable");

        await draft.ShouldHold();
    }

    [Theory]
    [InlineData("2026-01-20")]
    [InlineData("2026-01-20T09:00:00")]
    [InlineData("tomorrow")]
    public async Task Publish_WhenTheMomentHasNoOffset_Answers400(string at)
    {
        var draft = await Untouched.Draft(factory);

        (await new Desk(await draft.Town.Coordinator(), draft.Town).Post("/publish", new { at })).ShouldBe(400, "request.malformed");

        await draft.ShouldHold();
    }

    [Fact]
    public async Task Answer_WhenRemarkIsUnknown_Answers422()
    {
        var returned = await Returned();

        (await returned.Desk.Post("/remarks/99/answer", new { text = "已改" })).ShouldBe(422, "remark.unknown");

        await returned.ShouldHold();
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"text":"  "}""")]
    public async Task Answer_WhenEmpty_Answers422(string body)
    {
        var returned = await Returned();

        (await returned.Desk.Post("/remarks/1/answer", body)).ShouldBe(422, "remark.emptyAnswer");

        await returned.ShouldHold();
    }

    [Theory]
    [InlineData("""{"remarks":[{"cell":"requests.new.martian","text":"x"}]}""", 422, "cell.unknown")]
    [InlineData("""{"remarks":[{"section":"epilogue","text":"x"}]}""", 422, "section.unknown")]
    [InlineData("""{"remarks":[{"text":" "}]}""", 422, "remark.empty")]
    [InlineData("""{"remarks":[{}]}""", 422, "remark.empty")]
    [InlineData("""{"remarks":[null]}""", 400, "request.malformed")]
    [InlineData("""{"remarks":[]}""", 409, "lifecycle.refused")]
    [InlineData(null, 409, "lifecycle.refused")]
    public async Task Return_WhenARemarkPointsAtNothing_IsRefused(string? body, int status, string code)
    {
        var draft = await Untouched.Draft(factory);
        await new Desk(await draft.Town.Signatory(), draft.Town).Do("submit");
        var submitted = await Untouched.Of(draft.Town, draft.Desk);

        (await new Desk(await draft.Town.Coordinator(), draft.Town).Post("/return", body)).ShouldBe(status, code);

        await submitted.ShouldHold();
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//example.gov.cn")]
    [InlineData("report.html")]
    [InlineData("")]
    public async Task Publish_WhenAddressIsNoWebAddress_Answers422(string url)
    {
        var draft = await Untouched.Draft(factory);
        await new Desk(await draft.Town.Signatory(), draft.Town).Do("submit");
        var coordinator = new Desk(await draft.Town.Coordinator(), draft.Town);
        await coordinator.Do("approve");
        var approved = await Untouched.Of(draft.Town, draft.Desk);

        (await coordinator.Post("/publish", new { officialUrl = url })).ShouldBe(422, "url.invalid");

        await approved.ShouldHold();
    }

    [Theory]
    [InlineData("\"tomorrow\"")]
    [InlineData("17")]
    public async Task Publish_WhenTheMomentIsNone_Answers400(string at)
    {
        var draft = await Untouched.Draft(factory);

        (await new Desk(await draft.Town.Coordinator(), draft.Town).Post("/publish", $$"""{"at":{{at}}}""")).ShouldBe(400, "request.malformed");

        await draft.ShouldHold();
    }

    [Theory]
    [InlineData("""{"publishedOn":"2024-01-20","officialUrl":"javascript:alert(1)"}""", 422, "url.invalid")]
    [InlineData("""{"publishedOn":"2027-01-20","officialUrl":"https://www.example.gov.cn"}""", 409, "lifecycle.refused")]
    [InlineData("""{"publishedOn":"2025-12-31","officialUrl":"https://www.example.gov.cn"}""", 409, "lifecycle.refused")]
    [InlineData("""{"publishedOn":"2026-01-10"}""", 409, "lifecycle.refused")]
    [InlineData("""{"publishedOn":"10.1.2026"}""", 400, "request.malformed")]
    public async Task Record_WhenDateOrAddressIsNotRight_IsRefused(string body, int status, string code)
    {
        var draft = await Untouched.Draft(factory);

        (await new Desk(await draft.Town.Coordinator(), draft.Town).Post("/record", body)).ShouldBe(status, code);

        await draft.ShouldHold();
    }

    private async Task<Untouched> WithAnError()
    {
        var draft = await Untouched.Draft(factory);
        (await draft.Desk.Patch(new { cells = new Dictionary<string, int> { ["requests.granted.total"] = 70 } })).ShouldBe(200);
        return await Untouched.Of(draft.Town, draft.Desk);
    }

    private async Task<Untouched> Returned()
    {
        var draft = await Untouched.Draft(factory);
        await new Desk(await draft.Town.Signatory(), draft.Town).Do("submit");
        await new Desk(await draft.Town.Coordinator(), draft.Town).Do("return", new { remarks = new[] { new { text = "请通读一遍" } } });
        return await Untouched.Of(draft.Town, draft.Desk);
    }
}
