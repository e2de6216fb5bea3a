using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Registry;

/// <summary>Long work as a list.</summary>
[Collection(RegistryCollection.Name)]
public sealed class OperationListTests(ApiFactory factory)
{
    [Fact]
    public async Task List_OfATenant_AnswersItsLongWorkAndHowItEnded()
    {
        var town = await Jurisdiction.Make(factory, "aa", "bb");
        await town.Open(ApiFactory.Year);
        var coordinator = await town.Coordinator();
        await town.Finished((await coordinator.Post($"{town.Path}/cycles/2025/bulk", new { action = "approve", agencies = new[] { "aa" } })).ShouldBe(202).Json["id"]!.ToString());

        var rows = (await coordinator.Get("/api/v1/operations")).ShouldBe(200).Json["items"]!.AsArray();

        rows.Select(row => $"{row!["kind"]} {row["state"]} {row["done"]}+{row["failed"]}/{row["total"]}").Order().ShouldBe(["bulk.approve failed 0+1/1", "cycle.open succeeded 2+0/2"]);
        rows.ShouldAllBe(row => row!["tenant"]!.ToString() == town.Id && row["items"] == null);
        (await Kinds(coordinator, "state=failed")).ShouldBe(["bulk.approve"]);
        (await Kinds(coordinator, "state=running")).ShouldBeEmpty();
        (await Kinds(coordinator, "kind=cycle.open")).ShouldBe(["cycle.open"]);
        (await Kinds(await town.Auditor(), $"tenant={town.Id}&limit=500")).Count.ShouldBe(2);
        (await Kinds(town.Admin, $"tenant={town.Id}")).Count.ShouldBe(2);
        (await town.Admin.Get("/api/v1/operations?limit=500")).ShouldBe(200).Json["items"]!.AsArray().Count(row => row!["tenant"]!.ToString() == town.Id).ShouldBe(2);
    }

    [Fact]
    public async Task List_PageByPage_AnswersEachOnce()
    {
        var town = await Jurisdiction.Make(factory);
        for (var year = 2021; year <= 2025; year++)
        {
            await town.Open(year);
        }

        var coordinator = await town.Coordinator();
        var first = (await coordinator.Get("/api/v1/operations?limit=3")).ShouldBe(200).Json;
        var second = (await coordinator.Get($"/api/v1/operations?limit=3&cursor={Uri.EscapeDataString(first["next"]!.ToString())}")).ShouldBe(200).Json;

        first["items"]!.AsArray().Concat(second["items"]!.AsArray()).Select(row => row!["year"]!.GetValue<int>()).Order().ShouldBe([2021, 2022, 2023, 2024, 2025]);
        second["next"].ShouldBeNull();
    }

    [Fact]
    public async Task List_ForOthers_IsRefused()
    {
        var (town, other) = (await Jurisdiction.Make(factory, Desk.Agency), await Jurisdiction.Make(factory));

        (await (await other.Coordinator()).Get($"/api/v1/operations?tenant={town.Id}")).ShouldBe(404, "resource.notFound");
        (await (await town.Coordinator()).Get("/api/v1/operations?tenant=NO%20id")).ShouldBe(404, "resource.notFound");
        (await (await town.Clerk()).Get("/api/v1/operations")).ShouldBe(403, "role.forbidden");
        (await (await town.Coordinator()).Get("/api/v1/operations?state=eaten")).ShouldBe(400, "filter.unknown");
    }

    private static async Task<List<string>> Kinds(ApiClient client, string query) =>
        [.. (await client.Get($"/api/v1/operations?{query}")).ShouldBe(200).Json["items"]!.AsArray().Select(row => row!["kind"]!.ToString())];
}
