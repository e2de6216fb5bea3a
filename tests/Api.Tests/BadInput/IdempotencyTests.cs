using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.BadInput;

/// <summary>A write that is repeated, and a key that is used for something else.</summary>
[Collection(BadInputCollection.Name)]
public sealed class IdempotencyTests(ApiFactory factory)
{
    [Fact]
    public async Task Move_WhenRepeatedWithItsKey_HappensOnce()
    {
        var draft = await Untouched.Draft(factory);
        var signatory = new Desk(await draft.Town.Signatory(), draft.Town);
        var version = (await signatory.Get()).ETag;

        var first = (await signatory.Post("/submit", ifMatch: version, key: "submit-1")).ShouldBe(200);
        var second = (await signatory.Post("/submit", ifMatch: version, key: "submit-1")).ShouldBe(200);

        second.ETag.ShouldBe(first.ETag);
        second.Json["receipt"]!.ToJsonString().ShouldBe(first.Json["receipt"]!.ToJsonString());
        (await signatory.Get("/history")).Json["items"]!.AsArray().ShouldHaveSingleItem();
        (await signatory.Get("/versions")).Json["items"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Patch_WhenKeyWasUsedForAnotherBody_Answers422()
    {
        var draft = await Untouched.Draft(factory);
        (await draft.Desk.Patch(new { sections = new { other = "没有收费。" } }, key: "patch-1")).ShouldBe(200);
        var written = await Untouched.Of(draft.Town, draft.Desk);

        (await draft.Desk.Patch(new { sections = new { other = "收费若干。" } }, key: "patch-1")).ShouldBe(422, "idempotency.keyReused");

        await written.ShouldHold();
    }

    [Fact]
    public async Task Import_WhenRepeatedWithItsKey_HappensOnce()
    {
        var draft = await Untouched.Draft(factory);
        var json = (await draft.Desk.Get("/export?format=json")).Body.Replace("没有发生信息处理费", "全年未收信息处理费", StringComparison.Ordinal);

        var first = (await draft.Desk.Import(ApiClient.Json(json)!, key: "import-1")).ShouldBe(200);
        var second = (await draft.Desk.Import(ApiClient.Json(json)!, key: "import-1")).ShouldBe(200);

        second.ETag.ShouldBe(first.ETag);
        (await draft.Desk.Import(ApiClient.Json(json.Replace("全年", "本年", StringComparison.Ordinal))!, key: "import-1")).ShouldBe(422, "idempotency.keyReused");
    }

    [Fact]
    public async Task Write_WhenKeyIsTooLong_Answers400()
    {
        var draft = await Untouched.Draft(factory);

        (await draft.Desk.Patch(new { sections = new { other = "x" } }, key: new string('k', 201))).ShouldBe(400, "idempotency.malformed");

        await draft.ShouldHold();
    }

    [Fact]
    public async Task Write_WhenTheFirstWasRefused_IsTriedAgainUnderTheSameKey()
    {
        var draft = await Untouched.Draft(factory);

        (await draft.Desk.Patch(new { cells = new Dictionary<string, string> { ["requests.new.natural"] = "x" } }, key: "mended")).ShouldBe(422, "cell.notANumber");

        (await draft.Desk.Patch(new { sections = new { other = "没有收费。" } }, key: "mended")).ShouldBe(200);
    }

    [Fact]
    public async Task PutAgency_WhenRepeatedWithItsKey_AnswersAsTheFirstTime()
    {
        var town = await Jurisdiction.Make(factory);
        var body = new { name = "云溪县水务局", kind = "department" };

        (await town.Admin.Put($"{town.Path}/agencies/water", body, key: $"{town.Id}-a")).ShouldBe(201);
        (await town.Admin.Put($"{town.Path}/agencies/water", body, key: $"{town.Id}-a")).ShouldBe(201);
        (await town.Admin.Put($"{town.Path}/agencies/water", new { name = "云溪县水利局", kind = "department" }, key: $"{town.Id}-a")).ShouldBe(422, "idempotency.keyReused");
        (await town.Admin.Get($"{town.Path}/agencies/water")).Json["name"]!.GetValue<string>().ShouldBe("云溪县水务局");
    }

    [Fact]
    public async Task OpenCycle_WhenRepeatedWithItsKey_FindsTheSameOperation()
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency);
        var first = (await town.Admin.Post($"{town.Path}/cycles/2025/open", key: "open-1")).ShouldBe(202);

        var second = (await town.Admin.Post($"{town.Path}/cycles/2025/open", key: "open-1")).ShouldBe(202);

        second.Json["id"]!.ToString().ShouldBe(first.Json["id"]!.ToString());
        (await town.Admin.Post($"{town.Path}/cycles/2024/open", key: "open-1")).ShouldBe(422, "idempotency.keyReused");
    }

    [Fact]
    public async Task BulkMove_WhenItsKeyComesBackForOtherAgencies_Answers422()
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency, "health");
        await town.Open(2025);
        var coordinator = await town.Coordinator();
        var body = new { action = "approve", agencies = new[] { Desk.Agency } };
        var first = (await coordinator.Post($"{town.Path}/cycles/2025/bulk", body, key: "bulk-1")).ShouldBe(202);

        (await coordinator.Post($"{town.Path}/cycles/2025/bulk", body, key: "bulk-1")).ShouldBe(202).Json["id"]!.ToString().ShouldBe(first.Json["id"]!.ToString());
        (await coordinator.Post($"{town.Path}/cycles/2025/bulk", body with { agencies = new[] { "health" } }, key: "bulk-1")).ShouldBe(422, "idempotency.keyReused");
    }
}
