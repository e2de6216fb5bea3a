using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Registry;

/// <summary>Opening a reporting year.</summary>
[Collection(RegistryCollection.Name)]
public sealed class CycleTests(ApiFactory factory)
{
    [Fact]
    public async Task Open_WhenRepeated_AddsOnlyWhatIsMissing()
    {
        var town = await Jurisdiction.Make(factory, "health", Desk.Agency);
        await town.Agency("tax", "vertical");
        await town.Agency("closed", active: false);
        var first = await town.Open(ApiFactory.Year);
        var clerk = new Desk(await town.Clerk(), town);
        var written = (await clerk.Write())["version"]!.ToString();
        await town.Agency("water");

        var second = await town.Open(ApiFactory.Year);

        Results(first).ShouldBe(["health done 已建立草稿", "housing done 已建立草稿"]);
        Results(second).ShouldBe(["health done 已有报告，未改动", "housing done 已有报告，未改动", "water done 已建立草稿"]);
        second["total"]!.GetValue<int>().ShouldBe(3);
        second["done"]!.GetValue<int>().ShouldBe(3);
        second["failed"]!.GetValue<int>().ShouldBe(0);
        second["state"]!.ToString().ShouldBe("succeeded");
        (await clerk.Report())["version"]!.ToString().ShouldBe(written);
        (await town.Admin.Get($"{town.Path}/reports")).Json["items"]!.AsArray().Select(row => row!["agency"]!.ToString()).ShouldBe(["health", "housing", "water"]);
    }

    [Fact]
    public async Task Open_WhenThereAreMoreAgenciesThanOneNoteOfProgressHolds_OpensAll()
    {
        var agencies = Enumerable.Range(10, 19).Select(number => $"a{number}").ToArray();
        var town = await Jurisdiction.Make(factory, agencies);

        var done = await town.Open(ApiFactory.Year);

        done["done"]!.GetValue<int>().ShouldBe(agencies.Length);
        (await town.Admin.Get($"{town.Path}/reports")).Json["items"]!.AsArray().Select(row => row!["agency"]!.ToString()).ShouldBe(agencies);
    }

    [Fact]
    public async Task Open_WhenNobodyIsToReport_IsDoneAtOnce()
    {
        var town = await Jurisdiction.Make(factory);

        (await town.Open(ApiFactory.Year))["total"]!.GetValue<int>().ShouldBe(0);
    }

    [Theory]
    [InlineData(2018, 422)]
    [InlineData(2027, 422)]
    [InlineData(-1, 422)]
    [InlineData(2019, 202)]
    public async Task Open_WhenTheYearHasNoForm_Answers422(int year, int status)
    {
        var town = await Jurisdiction.Make(factory);

        var answer = (await town.Admin.Post($"{town.Path}/cycles/{year}/open")).ShouldBe(status);

        (answer.Code ?? "none").ShouldBe(status == 422 ? "year.noForm" : "none");
    }

    [Fact]
    public async Task Get_WhenReportsAreInSeveralStates_CountsThem()
    {
        var town = await Jurisdiction.Make(factory, "aa", "bb", "cc", "dd", "ee");
        await town.Open(ApiFactory.Year);
        await Reach(town, "bb", "submit");
        await Reach(town, "cc", "submit", "return");
        await Reach(town, "dd", "submit", "approve");
        await Reach(town, "ee", "submit", "approve", "publish", "correct");

        var cycle = (await town.Admin.Get($"{town.Path}/cycles/{ApiFactory.Year}")).ShouldBe(200).Json;

        cycle["form"]!.ToString().ShouldBe("2021");
        // One under correction counts as published.
        cycle["counts"]!.ToJsonString().ShouldBe("""{"draft":1,"submitted":1,"returned":1,"approved":1,"published":1,"total":5}""");
        cycle["due"]!.AsArray().Select(due => due!["kind"]!.ToString()).ShouldNotContain("vertical");
        cycle["due"]!.AsArray().Count(due => due!["statutory"]!.ToString() == "2026-01-31").ShouldBeGreaterThan(0);
        (await Agencies(town, "status=approved")).ShouldBe(["dd"]);
        (await Agencies(town, "status=draft&year=2025")).ShouldBe(["aa", "ee"]);
        (await Agencies(town, "year=2024")).ShouldBeEmpty();
        (await Agencies(town, "late=true")).ShouldBeEmpty();
        (await Agencies(town, "q=bb")).ShouldBe(["bb"]);
    }

    [Fact]
    public async Task Operation_WhenThereIsNone_Answers404()
    {
        var town = await Jurisdiction.Make(factory);

        (await town.Admin.Get($"/api/v1/operations/{town.Id}-00000000000000000000000000000000")).ShouldBe(404, "resource.notFound");
    }

    [Fact]
    public async Task Events_OfAnOperationThatEnded_SayItsEndAtOnce()
    {
        var town = await Jurisdiction.Make(factory, "aa", "bb");
        // While it runs the stream looks again by a clock that stands still here; the browser's tests watch it run.
        var id = (await town.Open(ApiFactory.Year))["id"]!.ToString();

        var stream = (await town.Admin.Get($"/api/v1/operations/{id}/events")).ShouldBe(200);

        stream.MediaType.ShouldBe("text/event-stream");
        var last = stream.Body.Trim().Split("\n\n")[^1].Split('\n');
        last[0].ShouldBe("event: finished");
        last[1].ShouldBe($$"""data: {"id":"{{id}}","total":2,"done":2,"failed":0,"state":"succeeded"}""");
    }

    [Fact]
    public async Task Events_WhenThereIsNoSuchOperation_Answer404()
    {
        var town = await Jurisdiction.Make(factory);
        var elsewhere = await Jurisdiction.Make(factory);
        var id = (await town.Admin.Post($"{town.Path}/cycles/{ApiFactory.Year}/open")).ShouldBe(202).Json["id"]!.ToString();

        (await (await elsewhere.Coordinator()).Get($"/api/v1/operations/{id}/events")).ShouldBe(404, "resource.notFound");
    }

    private static string[] Results(System.Text.Json.Nodes.JsonNode operation) =>
        [.. operation["items"]!.AsArray().Select(item => $"{item!["agency"]} {item["state"]} {item["result"]}")];

    private static async Task<string[]> Agencies(Jurisdiction town, string query) =>
        [.. (await town.Admin.Get($"{town.Path}/reports?{query}")).ShouldBe(200).Json["items"]!.AsArray().Select(row => row!["agency"]!.ToString())];

    private static async Task Reach(Jurisdiction town, string agency, params string[] moves)
    {
        var (signatory, coordinator) = (new Desk(await town.Signatory(agency), town, agency), new Desk(await town.Coordinator(), town, agency));
        await signatory.Write();
        foreach (var move in moves)
        {
            await (move == "submit" ? signatory : coordinator).Do(move, move switch
            {
                "return" => new { remarks = new[] { new { text = "请通读一遍" } } },
                "correct" => new { reason = "数字有误" },
                _ => null,
            });
        }
    }
}
