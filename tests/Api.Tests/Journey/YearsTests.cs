using System.Text.Json.Nodes;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Journey;

/// <summary>A recorded report of an earlier year, and what it means for the next.</summary>
[Collection(JourneyCollection.Name)]
public sealed class YearsTests(ApiFactory factory)
{
    private const string CarriedIn = "requests.carriedIn.natural";

    [Fact]
    public async Task Draft_WhenLastYearIsRecorded_CarriesItsRequestsIn()
    {
        var (town, recorded) = await WithLastYear();
        await town.Open(ApiFactory.Year);
        var clerk = new Desk(await town.Clerk(), town);

        var draft = await clerk.Report();

        recorded["status"]!.ToString().ShouldBe("published");
        recorded["publishedAt"]!.GetValue<DateTimeOffset>().ShouldBe(new DateTimeOffset(2025, 1, 19, 16, 0, 0, TimeSpan.Zero));
        recorded["publications"]![0]!["recorded"]!.GetValue<bool>().ShouldBeTrue();
        draft["carriedFrom"]!.ToJsonString().ShouldBe("""{"year":2024,"revision":1}""");
        draft["content"]!["cells"]![CarriedIn]!.GetValue<int>().ShouldBe(SoundReport.CarriedOut);
        draft["content"]!["marks"]![CarriedIn]!.ToString().ShouldBe("carried");
        draft["content"]!["cells"]!["requests.carriedIn.business"]!.GetValue<int>().ShouldBe(0);
        draft["content"]!["cells"]!["requests.new.natural"].ShouldBeNull();
        (await clerk.Patch(new { cells = new Dictionary<string, int> { [CarriedIn] = 4 } })).Json["content"]!["marks"]!.AsObject().ContainsKey(CarriedIn).ShouldBeFalse();
    }

    [Fact]
    public async Task CarriedFromLastYear_WhenAReasonIsGivenAndApproved_ShowsWhoAcceptedIt()
    {
        var (town, _) = await WithLastYear();
        await town.Open(ApiFactory.Year);
        var (clerk, signatory, coordinator) = (new Desk(await town.Clerk(), town), new Desk(await town.Signatory(), town), new Desk(await town.Coordinator(), town));
        var content = SoundReport.Of((await clerk.Report())["content"]!, ApiFactory.Year, carriedIn: 0, inForce: SoundReport.InForce + 2);
        var errors = Errors((await clerk.Put(content)).ShouldBe(200).Json);
        errors.ShouldAllBe(error => error["code"]!.ToString() == "requests.carriedFromLastYear" && error["overridable"]!.GetValue<bool>());
        errors.Select(error => error["column"]!.ToString()).ShouldBe(["natural", "total"], ignoreOrder: true);
        (await signatory.Post("/submit")).ShouldBe(422, "report.hasErrors").Json["findings"]!.AsArray().Count.ShouldBe(2);

        (await clerk.Patch(new { explanations = errors.ToDictionary(error => error["fingerprint"]!.ToString(), _ => "上年一件申请重复登记") })).ShouldBe(200);
        await signatory.Do("submit");
        Errors(await coordinator.Report()).ShouldAllBe(error => error["override"]!["acceptedBy"] == null && error["override"]!["reason"]!.ToString() == "上年一件申请重复登记");
        await coordinator.Do("approve");

        Errors(await coordinator.Report()).ShouldAllBe(error => error["override"]!["acceptedBy"]!.ToString() == town.UserOf("coordinator", null));
        Errors(await coordinator.Report()).ShouldAllBe(error => error["override"]!["by"]!.ToString() == town.UserOf("clerk", Desk.Agency));
    }

    [Fact]
    public async Task Compare_WhenLastYearIsPublished_ShowsCellsAndSentences()
    {
        var (town, _) = await WithLastYear();
        await town.Open(ApiFactory.Year);
        var clerk = new Desk(await town.Clerk(), town);
        await clerk.Write(SoundReport.CarriedOut, SoundReport.InForce + 2);

        var compared = (await clerk.Get("/compare")).ShouldBe(200).Json;

        var inForce = compared["cells"]!.AsArray().Single(cell => cell!.ToJsonString().Contains("disclosure.normativeDocuments.inForce", StringComparison.Ordinal))!.ToJsonString();
        inForce.ShouldContain("11");
        inForce.ShouldContain("13");
        compared["sections"]!.AsArray().Select(section => section!["section"]!.ToString()).Intersect(["overview", "problems", "other"]).Count().ShouldBe(3);
        compared["sections"]!.AsArray().SelectMany(section => section!["sentences"]!.AsArray()).ShouldContain(sentence => sentence!["change"]!.ToString() == "added" && sentence["text"]!.ToString().Contains("物业管理"));
        (await clerk.Get("/compare?with=2023")).ShouldBe(404);
    }

    [Fact]
    public async Task Nil_WhenLastYearCarriedSomethingOver_IsRefused()
    {
        var (town, _) = await WithLastYear();
        await town.Open(ApiFactory.Year);
        var clerk = new Desk(await town.Clerk(), town);
        (await clerk.Patch(new { cells = new Dictionary<string, int?> { [CarriedIn] = null, ["requests.carriedIn.total"] = null } })).ShouldBe(200);

        (await clerk.Post("/nil")).ShouldBe(422, "nil.refused");
    }

    private async Task<(Jurisdiction Town, JsonNode Recorded)> WithLastYear()
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency);
        await town.Open(ApiFactory.LastYear);
        var coordinator = new Desk(await town.Coordinator(), town, year: ApiFactory.LastYear);
        await coordinator.Write();
        return (town, await coordinator.Do("record", new { publishedOn = "2025-01-20", officialUrl = "https://www.example.gov.cn/2024.html" }));
    }

    private static List<JsonNode> Errors(JsonNode report) => [.. report["findings"]!.AsArray().Where(finding => finding!["level"]!.ToString() == "error").Select(finding => finding!)];
}
