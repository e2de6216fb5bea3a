using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.BadInput;

/// <summary><c>If-Match</c> below a report.</summary>
[Collection(BadInputCollection.Name)]
public sealed class PreconditionTests(ApiFactory factory)
{
    [Fact]
    public async Task Patch_WhenVersionIsStale_NamesExactlyTheCellsChangedSince()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var (clerk, signatory) = (new Desk(await town.Clerk(), town), new Desk(await town.Signatory(), town));
        await clerk.Write();
        var before = (await clerk.Get()).ETag;
        await signatory.Patch(new { cells = new Dictionary<string, int> { ["disclosure.penalty.decisions"] = 4, ["disclosure.licensing.decisions"] = 120 } });
        await signatory.Patch(new { cells = new Dictionary<string, int> { ["disclosure.coercion.decisions"] = 2 }, sections = new { other = "没有收费。" } });
        var draft = await Untouched.Of(town, clerk);

        var answer = (await clerk.Patch(new { cells = new Dictionary<string, int> { ["disclosure.licensing.decisions"] = 7 } }, before)).ShouldBe(412, "version.stale");

        // 120 stood there before: a value that is written again is no change.
        answer.Json["conflicts"]!.AsArray().Select(conflict => conflict!.GetValue<string>())
            .ShouldBe(["disclosure.coercion.decisions", "disclosure.penalty.decisions", "sections.other"], ignoreOrder: true);
        answer.ETag.ShouldBe((await clerk.Get()).ETag);
        await draft.ShouldHold();
        (await clerk.Patch(new { cells = new Dictionary<string, int> { ["disclosure.licensing.decisions"] = 7 } }, answer.ETag)).ShouldBe(200);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("\"abc\"")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("\"1\", \"2\"")]
    [InlineData("99999999999999999999")]
    public async Task Write_WhenIfMatchIsMalformed_Answers400(string header)
    {
        var draft = await Untouched.Draft(factory);

        (await draft.Desk.Patch(new { }, header)).ShouldBe(400, "ifMatch.malformed");

        await draft.ShouldHold();
    }

    [Theory]
    [InlineData("\"{0}\"")]
    [InlineData("W/\"{0}\"")]
    [InlineData("{0}")]
    [InlineData("*")]
    public async Task Write_WhenIfMatchIsThePresentVersion_IsDone(string header)
    {
        var draft = await Untouched.Draft(factory);
        var version = (await draft.Desk.Report())["version"]!.ToString();

        (await draft.Desk.Patch(new { sections = new { other = "没有收费。" } }, header.Replace("{0}", version, StringComparison.Ordinal))).ShouldBe(200);
    }

    [Fact]
    public async Task EveryWriteOfAReport_WhenIfMatchIsMissing_Answers428()
    {
        var draft = await Untouched.Draft(factory);
        var routes = factory.Routes.Where(route => route.IsWrite && route.Pattern.Contains("/reports/{year:int}", StringComparison.Ordinal)).ToList();
        routes.ShouldNotBeEmpty();

        foreach (var route in routes)
        {
            var body = route.Name switch
            {
                "PutContent" => ApiClient.Json("""{"form":"2021","cells":{}}"""),
                "ImportReport" => new StringContent("一、总体情况"),
                _ => ApiClient.Json("{}"),
            };
            (await draft.Desk.Client.Send(new HttpMethod(route.Method), route.PathFor(draft.Town.Id, Desk.Agency), body)).ShouldBe(428, "ifMatch.missing");
        }

        await draft.ShouldHold();
    }
}
