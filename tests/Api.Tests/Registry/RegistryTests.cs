using System.Text.Json.Nodes;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Registry;

/// <summary>Tenants, agencies and people.</summary>
[Collection(RegistryCollection.Name)]
public sealed class RegistryTests(ApiFactory factory)
{
    [Fact]
    public async Task Put_WhenNewAndThenKnown_Answers201And200()
    {
        var town = await Jurisdiction.Make(factory);
        var agency = new { name = "云溪县水务局", kind = "institution", active = false, clerkMaySubmit = true, contacts = new[] { new { name = "某人", email = "a@example.gov.cn", phone = "0000", role = "head" } } };

        (await town.Admin.Put(town.Path, new { name = "云溪新区", level = "city", timeZone = "Asia/Urumqi" })).ShouldBe(200);
        (await town.Admin.Put($"{town.Path}/agencies/water", agency)).ShouldBe(201);
        (await town.Admin.Put($"{town.Path}/agencies/water", agency)).ShouldBe(200);
        (await town.Admin.Put($"{town.Path}/users/{town.Id}-a", new { name = "某人", password = Jurisdiction.Password })).ShouldBe(201);
        (await town.Admin.Put($"{town.Path}/users/{town.Id}-a", new { name = "别人" })).ShouldBe(200);

        (await town.Admin.Get(town.Path)).ShouldBe(200).Json.ToJsonString()
            .ShouldBe(new JsonObject { ["id"] = town.Id, ["name"] = "云溪新区", ["regionCode"] = null, ["level"] = "city", ["parent"] = null, ["timeZone"] = "Asia/Urumqi" }.ToJsonString());
        var stored = (await town.Admin.Get($"{town.Path}/agencies/water")).ShouldBe(200).Json;
        stored["kind"]!.ToString().ShouldBe("institution");
        stored["active"]!.GetValue<bool>().ShouldBeFalse();
        stored["clerkMaySubmit"]!.GetValue<bool>().ShouldBeTrue();
        stored["contacts"]![0]!["role"]!.ToString().ShouldBe("head");
        (await town.Admin.Get($"{town.Path}/users/{town.Id}-a")).ShouldBe(200).Json["name"]!.ToString().ShouldBe("别人");
    }

    [Fact]
    public async Task Lists_WhenSearchedAndPaged_GiveEveryMatchOnce()
    {
        var town = await Jurisdiction.Make(factory, "aa", "bb", "cc", "dd", "water-one");
        await town.Auditor();
        await town.TenantAdmin();
        await town.Open(ApiFactory.Year);

        foreach (var list in new[] { "agencies", "users", "reports" })
        {
            var all = (await town.Admin.Get($"{town.Path}/{list}")).ShouldBe(200).Json;
            all["next"].ShouldBeNull();
            (await Paged(town, list)).ShouldBe([.. all["items"]!.AsArray().Select(item => item!.ToJsonString())]);
        }

        (await Ids(town, "agencies?q=water")).ShouldBe(["water-one"]);
        (await Ids(town, "agencies?q=%E4%BA%91%E6%BA%AA%E5%8E%BFbb")).ShouldBe(["bb"]);
        (await Ids(town, "agencies?q=%25")).ShouldBeEmpty();
        (await Ids(town, "agencies?limit=0")).ShouldHaveSingleItem();
        (await Ids(town, "agencies?limit=100000")).Length.ShouldBe(5);
        (await town.Admin.Get($"/api/v1/tenants?q={town.Id}")).Json["items"]!.AsArray().ShouldHaveSingleItem();
        (await (await town.Auditor()).Get("/api/v1/tenants")).Json["items"]!.AsArray().Select(item => item!["id"]!.ToString()).ShouldBe([town.Id]);
    }

    [Theory]
    [InlineData("""{"level":"county"}""", "name.missing")]
    [InlineData("""{"name":" ","level":"county"}""", "name.missing")]
    [InlineData("""{"name":"某县"}""", "tenant.levelMissing")]
    [InlineData("""{"name":"某县","level":"county","regionCode":"12"}""", "tenant.regionCode")]
    [InlineData("""{"name":"某县","level":"county","parent":"NO"}""", "tenant.parent")]
    [InlineData("""{"name":"某县","level":"county","parent":"nowhere-at-all"}""", "tenant.parent")]
    [InlineData("""{"name":"某县","level":"county","timeZone":"Moon/Crater"}""", "tenant.timeZone")]
    public async Task PutTenant_WhenAFieldIsNotAcceptable_Answers422(string body, string code)
    {
        var admin = await factory.Admin();
        var path = $"/api/v1/tenants/t{Guid.NewGuid():N}"[..32];

        (await admin.Put(path, body)).ShouldBe(422, code);

        (await admin.Get(path)).ShouldBe(404);
    }

    [Fact]
    public async Task PutTenant_WhenTwoWouldBeAboveEachOther_Answers422()
    {
        var (top, middle, low) = (await Jurisdiction.Make(factory), await Jurisdiction.Make(factory), await Jurisdiction.Make(factory));
        (await top.Admin.Put(middle.Path, new { name = "云溪市", level = "city", parent = top.Id })).ShouldBe(200);
        (await top.Admin.Put(low.Path, new { name = "云溪县", level = "county", parent = middle.Id })).ShouldBe(200);

        (await top.Admin.Put(top.Path, new { name = "云溪省", level = "province", parent = low.Id })).ShouldBe(422, "tenant.parent");
        (await top.Admin.Put(top.Path, new { name = "云溪省", level = "province", parent = top.Id })).ShouldBe(422, "tenant.parent");
        (await top.Admin.Get(top.Path)).Json["parent"].ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"kind":"department"}""", 422, "name.missing")]
    [InlineData("""{"name":"某局"}""", 422, "agency.kindMissing")]
    [InlineData("""{"name":"某局","kind":"empire"}""", 400, "request.malformed")]
    [InlineData("""{"name":"某局","kind":3}""", 400, "request.malformed")]
    [InlineData("""{"name":"某局","kind":"department","contacts":[null]}""", 400, "request.malformed")]
    [InlineData("""{"name":"某局","kind":"department","contacts":[{"name":null,"role":"head"}]}""", 400, "request.malformed")]
    public async Task PutAgency_WhenAFieldIsNotAcceptable_IsRefused(string body, int status, string code)
    {
        var town = await Jurisdiction.Make(factory);

        (await town.Admin.Put($"{town.Path}/agencies/some", body)).ShouldBe(status, code);

        (await town.Admin.Get($"{town.Path}/agencies/some")).ShouldBe(404);
    }

    [Fact]
    public async Task PutAgency_WhenThereIsAGovernment_RefusesASecond()
    {
        var town = await Jurisdiction.Make(factory);
        (await town.Agency("gov-one", "government")).ShouldBe(201);

        (await town.Agency("gov-two", "government")).ShouldBe(422, "agency.secondGovernment");

        (await town.Agency("gov-one", "government")).ShouldBe(200);
        (await town.Agency("gov-one", "government", active: false)).ShouldBe(200);
        (await town.Agency("gov-two", "government")).ShouldBe(201);
    }

    [Fact]
    public async Task PutAgency_WhenTheTenantIsNotThere_Answers404() =>
        (await (await factory.Admin()).Put("/api/v1/tenants/nowhere-at-all/agencies/some", new { name = "某局", kind = "department" })).ShouldBe(404);

    [Theory]
    [InlineData("""{"password":"long-enough-1"}""", "name.missing")]
    [InlineData("""{"name":"某人"}""", "user.passwordMissing")]
    [InlineData("""{"name":"某人","password":"short"}""", "user.weakPassword")]
    public async Task PutUser_WhenAFieldIsNotAcceptable_Answers422(string body, string code)
    {
        var town = await Jurisdiction.Make(factory);

        (await town.Admin.Put($"{town.Path}/users/{town.Id}-a", body)).ShouldBe(422, code);

        (await town.Admin.Get($"{town.Path}/users/{town.Id}-a")).ShouldBe(404);
    }

    [Fact]
    public async Task PutUser_WhenTheIdIsAnotherTenants_Answers422AndLeavesThePersonAlone()
    {
        var (town, elsewhere) = (await Jurisdiction.Make(factory), await Jurisdiction.Make(factory));
        var auditor = await town.Auditor();
        var user = town.UserOf("auditor");

        (await elsewhere.Admin.Put($"{elsewhere.Path}/users/{user}", new { name = "某人", password = "taken-over-2026" })).ShouldBe(422, "user.taken");

        (await auditor.Get("/api/v1/me")).ShouldBe(200).Json["tenant"]!.ToString().ShouldBe(town.Id);
        (await elsewhere.Admin.Get($"{elsewhere.Path}/users/{user}")).ShouldBe(404);
    }

    private static async Task<string[]> Ids(Jurisdiction town, string list) =>
        [.. (await town.Admin.Get($"{town.Path}/{list}")).ShouldBe(200).Json["items"]!.AsArray().Select(item => item!["id"]!.ToString())];

    private static async Task<List<string>> Paged(Jurisdiction town, string list)
    {
        var items = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = (await town.Admin.Get($"{town.Path}/{list}?limit=2{(cursor.Length == 0 ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}")).ShouldBe(200).Json;
            page["items"]!.AsArray().Count.ShouldBeInRange(0, 2);
            items.AddRange(page["items"]!.AsArray().Select(item => item!.ToJsonString()));
            cursor = page["next"]?.ToString();
        }

        return items;
    }
}
