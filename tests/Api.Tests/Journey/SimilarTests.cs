using System.Text.Json.Nodes;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Journey;

/// <summary>How much of a report's text stands in last year's and in other agencies' reports, and who may know.</summary>
[Collection(JourneyCollection.Name)]
public sealed class SimilarTests(ApiFactory factory)
{
    private const string Copied = "全年主动公开政府信息三百余条。\n及时回应群众关心的热点问题。\n规范办理依申请公开每个环节。\n公开平台内容保障做到了每周巡查。\n监督保障有专人负责有制度约束。";

    [Fact]
    public async Task Similar_WhenAnotherAgencySubmittedTheSameText_TellsOnlyTheCoordinators()
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency, "health", "water");
        await town.Open(ApiFactory.Year);
        await Submit(town, "health");
        var clerk = new Desk(await town.Clerk(), town);
        await clerk.Write();
        await clerk.Patch(new { sections = new { overview = Copied } });
        // A draft that nobody handed in is not compared with.
        await new Desk(await town.Clerk("water"), town, "water").Patch(new { sections = new { overview = Copied } });

        var seen = (await new Desk(await town.Coordinator(), town).Get("/similar")).ShouldBe(200).Json;
        var own = (await clerk.Get("/similar")).ShouldBe(200).Json;

        var other = seen["others"]!.AsArray().ShouldHaveSingleItem()!;
        other["agency"]!.ToString().ShouldBe("health");
        other["repeated"]!.GetValue<int>().ShouldBeGreaterThanOrEqualTo(5);
        var finding = seen["findings"]!.AsArray().ShouldHaveSingleItem()!;
        (finding["code"]!.ToString(), finding["level"]!.ToString()).ShouldBe(("text.repeated", "hint"));
        finding["message"]!.ToString().ShouldContain("云溪县卫生健康局");
        own["others"].ShouldBeNull();
        own["findings"]!.AsArray().ShouldBeEmpty();
        own["lastYear"].ShouldBeNull();
    }

    [Fact]
    public async Task Similar_WhenTheOtherAgencyChangesItsText_FollowsIt()
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency, "health");
        await town.Open(ApiFactory.Year);
        await Submit(town, "health");
        var coordinator = new Desk(await town.Coordinator(), town);
        await new Desk(await town.Clerk(), town).Patch(new { sections = new { overview = Copied, problems = "", other = "" } });
        Others(await coordinator.Get("/similar")).Single()!["share"]!.GetValue<decimal>().ShouldBe(1);

        var health = new Desk(await town.Signatory("health"), town, "health");
        await health.Do("withdraw");
        await new Desk(await town.Clerk("health"), town, "health").Patch(new { sections = new { overview = "本单位写了自己的总体情况一句话。" } });
        await health.Do("submit");

        Others(await coordinator.Get("/similar")).ShouldBeEmpty();
    }

    private static JsonArray Others(Answer answer) => answer.ShouldBe(200).Json["others"]!.AsArray();

    private static async Task Submit(Jurisdiction town, string agency)
    {
        var clerk = new Desk(await town.Clerk(agency), town, agency);
        await clerk.Write();
        await clerk.Patch(new { sections = new { overview = Copied } });
        await new Desk(await town.Signatory(agency), town, agency).Do("submit");
    }
}
