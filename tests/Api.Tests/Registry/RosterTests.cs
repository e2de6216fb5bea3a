using System.Text.Json.Nodes;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Registry;

/// <summary>Who is to report, and what happens to agencies.</summary>
[Collection(RegistryCollection.Name)]
public sealed class RosterTests(ApiFactory factory)
{
    [Fact]
    public async Task Roster_WhenNobodyHasConfirmedIt_ExpectsEveryActiveAgencyButTheVerticalOnes()
    {
        var town = await Jurisdiction.Make(factory, "health", Desk.Agency);
        await town.Agency("tax", "vertical");
        await town.Agency("closed", active: false);

        var roster = (await (await town.Auditor()).Get($"{town.Path}/cycles/2025/roster", "en")).ShouldBe(200).Json;

        roster["confirmedBy"].ShouldBeNull();
        roster["expected"]!.GetValue<int>().ShouldBe(2);
        Entries(roster).ShouldBe(["closed False the agency is not active", "health True the roster is not confirmed; every active agency is on it", "housing True the roster is not confirmed; every active agency is on it", "tax False vertically led, not expected"]);
    }

    [Fact]
    public async Task Roster_WhenConfirmed_SaysByWhomAndIsWhatTheYearOpensWith()
    {
        var town = await Jurisdiction.Make(factory, "health", Desk.Agency, "water");
        var coordinator = await town.Coordinator();

        var roster = (await coordinator.Put($"{town.Path}/cycles/2025/roster", new { agencies = new[] { "health", "water" } })).ShouldBe(200).Json;

        (roster["confirmedBy"]!.ToString(), roster["confirmedAt"]!.ToString(), roster["expected"]!.GetValue<int>()).ShouldBe((town.UserOf("coordinator"), "2026-01-12T02:00:00Z", 2));
        var preview = await town.Finished((await coordinator.Post($"{town.Path}/cycles/2025/open?dryRun=true")).ShouldBe(202).Json["id"]!.ToString());
        preview["items"]!.AsArray().Select(item => $"{item!["agency"]} {item["result"]}").ShouldBe(["health 将建立草稿", "water 将建立草稿"]);
        (await town.Admin.Get($"{town.Path}/reports")).Json["items"]!.AsArray().ShouldBeEmpty();
        (await town.Open(2025))["total"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task Roster_WhenItCannotBeSo_IsRefused()
    {
        var town = await Jurisdiction.Make(factory, "health");
        await town.Agency("tax", "vertical");

        (await town.Admin.Put($"{town.Path}/cycles/2026/roster", new { })).ShouldBe(422, "roster.tooEarly");
        (await town.Admin.Put($"{town.Path}/cycles/2025/roster", new { agencies = new[] { "nobody" } })).ShouldBe(422, "roster.unknownAgency");
        (await town.Admin.Put($"{town.Path}/cycles/2025/roster", new { agencies = new[] { "tax" } })).ShouldBe(422, "roster.unknownAgency");
        (await (await town.Clerk("health")).Put($"{town.Path}/cycles/2025/roster", new { })).ShouldBe(403, "role.forbidden");
    }

    [Fact]
    public async Task Events_OfAgencies_ChangeNamesAndTheRoster()
    {
        var town = await Jurisdiction.Make(factory, "aa", "bb", "cc", "dd", "ee");

        (await Happen(town, "aa", new { kind = "rename", date = "2026-01-05", into = "云溪县新局" })).ShouldBe(200);
        var merged = (await Happen(town, "bb", new { kind = "merge", date = "2026-01-10", into = "aa" })).ShouldBe(200).Json;
        (await Happen(town, "cc", new { kind = "split", date = "2026-01-10", into = new[] { "aa", "ee" } })).ShouldBe(200);
        (await Happen(town, "dd", new { kind = "close", date = "2026-01-12" })).ShouldBe(200);

        (merged["active"]!.GetValue<bool>(), merged["events"]![0]!["formerName"]!.ToString()).ShouldBe((false, "云溪县bb局"));
        var first = (await town.Admin.Get($"{town.Path}/agencies/aa")).Json;
        (first["name"]!.ToString(), first["predecessors"]!.ToJsonString()).ShouldBe(("云溪县新局", """["bb","cc"]"""));
        var roster = (await town.Admin.Get($"{town.Path}/cycles/2025/roster", "en")).ShouldBe(200).Json;
        Entries(roster).Where(entry => entry.Contains("False", StringComparison.Ordinal)).ShouldBe(["bb False merged into aa on 2026-01-10", "cc False split into aa, ee on 2026-01-10", "dd False closed on 2026-01-12"]);
        (await town.Agency("aa")).ShouldBe(200).Json["name"]!.ToString().ShouldBe("云溪县aa局");
        (await town.Admin.Get($"{town.Path}/agencies/aa")).Json["events"]!.AsArray().ShouldHaveSingleItem("who writes the profile does not unmake what happened");
    }

    [Theory]
    [InlineData("""{"kind":"merge","date":"2026-01-10","into":"nobody"}""", 422, "event.into")]
    [InlineData("""{"kind":"merge","date":"2026-01-10","into":"aa"}""", 422, "event.into")]
    [InlineData("""{"kind":"merge","date":"2026-01-10"}""", 422, "event.into")]
    [InlineData("""{"kind":"split","date":"2026-01-10","into":["bb"]}""", 422, "event.into")]
    [InlineData("""{"kind":"close","date":"2026-01-10","into":"bb"}""", 422, "event.into")]
    [InlineData("""{"kind":"rename","date":"2026-01-10","into":" "}""", 422, "event.into")]
    [InlineData("""{"kind":"close","date":"2026-01-13"}""", 422, "event.future")]
    [InlineData("""{"kind":"close"}""", 400, "event.malformed")]
    [InlineData("""{"kind":"merge","date":"2026-01-10","into":3}""", 400, "event.malformed")]
    public async Task Event_WhenItCannotBeSo_IsRefused(string body, int status, string code)
    {
        var town = await Jurisdiction.Make(factory, "aa", "bb");

        (await town.Admin.Post($"{town.Path}/agencies/aa/events", body)).ShouldBe(status, code);
    }

    [Fact]
    public async Task Event_WhenTheAgencyHasEnded_IsRefused()
    {
        var town = await Jurisdiction.Make(factory, "aa");
        (await Happen(town, "aa", new { kind = "close", date = "2026-01-05" })).ShouldBe(200);

        (await Happen(town, "aa", new { kind = "close", date = "2026-01-06" })).ShouldBe(422, "event.ended");
        (await Happen(town, "none", new { kind = "close", date = "2026-01-06" })).ShouldBe(404, "resource.notFound");
    }

    private static async Task<Answer> Happen(Jurisdiction town, string agency, object what) => await (await town.Coordinator()).Post($"{town.Path}/agencies/{agency}/events", what);

    private static IEnumerable<string> Entries(JsonNode roster) => roster["items"]!.AsArray().Select(entry => $"{entry!["agency"]} {entry["expected"]!.GetValue<bool>()} {entry["because"]}");
}
