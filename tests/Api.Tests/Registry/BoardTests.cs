using System.Text.Json.Nodes;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Registry;

/// <summary>The coordinator's board, and what is done to many reports at once.</summary>
[Collection(RegistryCollection.Name)]
public sealed class BoardTests(ApiFactory factory)
{
    [Fact]
    public async Task Board_Always_ShowsEveryAgencyWithItsHolderAndItsDates()
    {
        var town = await Town();
        await town.Agency("new");

        var rows = (await (await town.Auditor()).Get($"{town.Path}/cycles/2025/board")).ShouldBe(200).Json["items"]!.AsArray();

        rows.Select(row => $"{row!["agency"]} {row["status"]} {row["holder"]} {row["submitDueOn"]} {row["daysLate"]}").ShouldBe(
        [
            "aa draft agency 2026-01-30 0",
            "bb submitted coordinator 2026-01-30 0",
            "cc approved coordinator 2026-01-30 0",
            "new  agency  0",
        ]);
        rows[0]!["errors"]!.GetValue<int>().ShouldBeGreaterThan(0);
        rows[1]!["errors"]!.GetValue<int>().ShouldBe(0);
        rows[0]!["lastContact"].ShouldBeNull();
    }

    [Theory]
    [InlineData("status=submitted", "bb")]
    [InlineData("status=none", "new")]
    [InlineData("late=true", "")]
    [InlineData("late=false", "aa,bb,cc,new")]
    [InlineData("q=云溪县cc", "cc")]
    [InlineData("kind=township", "new")]
    [InlineData("kind=department&status=approved", "cc")]
    public async Task Board_WhenFiltered_ShowsTheRowsThatMatch(string query, string agencies)
    {
        var town = await Town();
        await town.Agency("new", "township");

        var rows = (await town.Admin.Get($"{town.Path}/cycles/2025/board?{query}")).ShouldBe(200).Json["items"]!.AsArray();

        string.Join(',', rows.Select(row => row!["agency"]!.ToString())).ShouldBe(agencies);
    }

    [Theory]
    [InlineData("status=nonsense")]
    [InlineData("status=1")]
    [InlineData("kind=7")]
    public async Task Board_WhenAFilterIsNone_Answers400(string query)
    {
        var town = await Jurisdiction.Make(factory, "aa");

        (await town.Admin.Get($"{town.Path}/cycles/2025/board?{query}")).ShouldBe(400, "filter.unknown");
    }

    [Theory]
    [InlineData("board")]
    [InlineData("progress")]
    public async Task Board_ForTheAgenciesThemselvesOrAnotherTenant_IsNotThere(string what)
    {
        var town = await Jurisdiction.Make(factory, "aa");

        (await (await town.Clerk("aa")).Get($"{town.Path}/cycles/2025/{what}")).ShouldBe(403, "role.forbidden");
        (await (await (await Jurisdiction.Make(factory)).Coordinator()).Get($"{town.Path}/cycles/2025/{what}")).ShouldBe(404, "resource.notFound");
        (await town.Admin.Get($"{town.Path}/cycles/2018/{what}")).ShouldBe(404, "resource.notFound");
    }

    [Fact]
    public async Task Bulk_OfAll_DoesTheReportsThatWaitForTheActionForWhoAsked()
    {
        var town = await Town();
        var coordinator = await town.Coordinator();

        var preview = await Bulk(town, coordinator, new { action = "publish", agencies = "all", dryRun = true });
        var published = await Bulk(town, coordinator, new { action = "publish", agencies = "all" });

        Results(preview).ShouldBe(["cc done 可以办理"]);
        Results(published).ShouldBe(["cc done 已办理"]);
        var history = (await coordinator.Get($"{town.Path}/agencies/cc/reports/2025/history")).Json["items"]!.AsArray();
        (history.Count, history[^1]!["by"]!.ToString()).ShouldBe((3, town.UserOf("coordinator")));
    }

    [Fact]
    public async Task Bulk_OfChosenOnes_SaysOfEachWhatBecameOfItAndWhyNot()
    {
        var town = await Town();

        var returned = await Bulk(town, await town.Coordinator(), new { action = "return", agencies = new[] { "aa", "bb", "none" }, remark = "请核对第三项" });

        Results(returned).ShouldBe(["aa failed “填报中”的报告不能“退回”", "bb done 已办理", "none failed 没有这份报告"]);
        (await town.Admin.Get($"{town.Path}/cycles/2025/board?status=returned")).Json["items"]!.AsArray().ShouldHaveSingleItem();
        var report = (await (await town.Coordinator()).Get($"{town.Path}/agencies/bb/reports/2025")).Json;
        report["remarks"]![0]!["text"]!.ToString().ShouldBe("请核对第三项");
    }

    [Theory]
    [InlineData("""{"action":"explode","agencies":"all"}""", 422, "bulk.action")]
    [InlineData("""{"action":"return","agencies":"all"}""", 422, "bulk.remarkMissing")]
    [InlineData("""{"action":"approve"}""", 400, "bulk.malformed")]
    [InlineData("""{"action":"approve","agencies":"some"}""", 400, "bulk.malformed")]
    [InlineData("""{"action":"approve","agencies":["UPPER"]}""", 400, "bulk.malformed")]
    [InlineData("""{"agencies":"all"}""", 400, "bulk.malformed")]
    public async Task Bulk_WhenItCannotBeSo_IsRefused(string body, int status, string code)
    {
        var town = await Jurisdiction.Make(factory, "aa");

        (await town.Admin.Post($"{town.Path}/cycles/2025/bulk", body)).ShouldBe(status, code);
    }

    [Fact]
    public async Task ProgressAndRates_WhenReportsWereSubmitted_CountThem()
    {
        var town = await Town();
        await Bulk(town, await town.Coordinator(), new { action = "publish", agencies = "all" });

        var progress = (await town.Admin.Get($"{town.Path}/cycles/2025/progress")).ShouldBe(200).Json;
        var cycle = (await town.Admin.Get($"{town.Path}/cycles/2025")).ShouldBe(200).Json;

        progress["days"]!.ToJsonString().ShouldBe("""[{"day":"2026-01-12","submitted":2,"published":1}]""");
        (progress["expected"]!.GetValue<int>(), progress["lastYear"]!.AsArray().Count).ShouldBe((3, 0));
        cycle["onTime"]!["submit"]!.ToJsonString().ShouldBe("""{"on":"2026-01-30","done":2,"of":3,"frozen":false,"rate":0.6667}""");
        cycle["onTime"]!["publish"]!["done"]!.GetValue<int>().ShouldBe(1);
        (cycle["late"]!.GetValue<int>(), cycle["excused"]!.GetValue<int>()).ShouldBe((0, 0));
    }

    [Fact]
    public async Task LatenessAndRates_WhenTheTenantHasItsOwnDate_GoByItAndByExtensions()
    {
        var town = await Jurisdiction.Make(factory, "aa", "bb");
        await town.Open(2025);
        await town.Agency("new");
        var coordinator = await town.Coordinator();
        (await coordinator.Put($"{town.Path}/cycles/2025/due", new { kind = "department", milestone = "submit", date = "2026-01-09" })).ShouldBe(200);
        foreach (var (agency, isExtended) in new[] { ("aa", true), ("bb", false) })
        {
            var signatory = new Desk(await town.Signatory(agency), town, agency);
            if (isExtended)
            {
                await signatory.Do("extension", new { until = "2026-01-16", reason = "机构改革" });
                await new Desk(coordinator, town, agency).Do("extension/decide", new { granted = true, until = "2026-01-16", remark = "同意" });
            }

            await signatory.Write();
            await signatory.Do("submit");
        }

        var rows = (await coordinator.Get($"{town.Path}/cycles/2025/board")).ShouldBe(200).Json["items"]!.AsArray();
        var submit = (await coordinator.Get($"{town.Path}/cycles/2025")).ShouldBe(200).Json["onTime"]!["submit"]!;

        rows.Select(row => $"{row!["agency"]} {row["submitDueOn"]} {row["daysLate"]}").ShouldBe(["aa 2026-01-16 0", "bb 2026-01-09 0", "new  3"]);
        submit.ToJsonString().ShouldBe("""{"on":"2026-01-09","done":1,"of":3,"frozen":false,"rate":0.3333}""");
    }

    /// <summary>A draft, a submitted and an approved report.</summary>
    private async Task<Jurisdiction> Town()
    {
        var town = await Jurisdiction.Make(factory, "aa", "bb", "cc");
        await town.Open(2025);
        foreach (var agency in new[] { "bb", "cc" })
        {
            var signatory = new Desk(await town.Signatory(agency), town, agency);
            await signatory.Write();
            await signatory.Do("submit");
        }

        await new Desk(await town.Coordinator(), town, "cc").Do("approve");
        return town;
    }

    private static async Task<JsonNode> Bulk(Jurisdiction town, ApiClient who, object body) =>
        await town.Finished((await who.Post($"{town.Path}/cycles/2025/bulk", body)).ShouldBe(202).Json["id"]!.ToString());

    private static IEnumerable<string> Results(JsonNode operation) => operation["items"]!.AsArray().Select(item => $"{item!["agency"]} {item["state"]} {item["result"]}");
}
