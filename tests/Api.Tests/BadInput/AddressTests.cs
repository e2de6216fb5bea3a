using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.BadInput;

/// <summary>Addresses: ids that are none, and what belongs to others.</summary>
[Collection(BadInputCollection.Name)]
public sealed class AddressTests(ApiFactory factory)
{
    [Theory]
    [InlineData("UPPER")]
    [InlineData("a")]
    [InlineData("a_b")]
    [InlineData("%E4%BA%91%E6%BA%AA")]
    [InlineData("a%20b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task EveryAddressWithAnId_WhenTheIdIsMalformed_Answers400(string id)
    {
        var town = await Jurisdiction.WithDraft(factory);
        var coordinator = await town.Coordinator();

        (await coordinator.Get($"/api/v1/tenants/{id}")).ShouldBe(400, "identifier.malformed");
        (await coordinator.Get($"{town.Path}/agencies/{id}")).ShouldBe(400, "identifier.malformed");
        (await coordinator.Get($"{town.Path}/agencies/{id}/reports/2025")).ShouldBe(400, "identifier.malformed");
        (await town.Admin.Put($"{town.Path}/users/{id}", new { name = "某人", password = Jurisdiction.Password })).ShouldBe(400, "identifier.malformed");
        (await town.Admin.Get($"{town.Path}/users/{id}")).ShouldBe(400, "identifier.malformed");
        (await town.Admin.Put($"/api/v1/tenants/{id}", new { name = "某县", level = "county" })).ShouldBe(400, "identifier.malformed");
    }

    [Fact]
    public async Task EveryRouteOfATenant_WhenItIsAnotherTenants_Answers404()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var draft = await Untouched.Of(town, new Desk(await town.Clerk(), town));
        var elsewhere = await Jurisdiction.Make(factory, Desk.Agency);
        var strangers = new[] { await elsewhere.Coordinator(), await elsewhere.TenantAdmin(), await elsewhere.Clerk() };
        var routes = factory.Routes.Where(route => route.Pattern.StartsWith("/api/v1/tenants/{tenant}", StringComparison.Ordinal)).ToList();
        routes.Count.ShouldBeGreaterThan(30);

        foreach (var route in routes)
        {
            foreach (var stranger in strangers)
            {
                var body = route.Name == "PutContent" ? """{"form":"2021","cells":{}}""" : "{}";
                (await stranger.Send(new HttpMethod(route.Method), route.PathFor(town.Id, Desk.Agency), route.IsWrite ? ApiClient.Json(body) : null, ifMatch: "*"))
                    .ShouldBe(404, "resource.notFound");
            }
        }

        await draft.ShouldHold();
    }

    [Fact]
    public async Task Operation_WhenItIsAnotherTenants_Answers404()
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency);
        var id = (await town.Open(ApiFactory.Year))["id"]!.ToString();
        var elsewhere = await Jurisdiction.Make(factory);

        (await (await town.Coordinator()).Get($"/api/v1/operations/{id}")).ShouldBe(200);
        (await (await elsewhere.Coordinator()).Get($"/api/v1/operations/{id}")).ShouldBe(404, "resource.notFound");
    }

    [Theory]
    [InlineData("/api/v1/nowhere", 404, "resource.notFound")]
    [InlineData("/api/v1/forms/1999", 404, "resource.notFound")]
    public async Task Get_WhenThereIsNothing_Answers404(string path, int status, string code) =>
        (await (await factory.Admin()).Get(path)).ShouldBe(status, code);

    [Fact]
    public async Task Delete_WhenTheAddressTakesNoDelete_Answers405() =>
        (await (await factory.Admin()).Delete("/api/v1/tenants")).ShouldBe(405, "method.notAllowed");

    [Theory]
    [InlineData("limit=abc")]
    [InlineData("limit=1.5")]
    [InlineData("limit=99999999999")]
    public async Task List_WhenTheLimitIsNoNumber_Answers400(string query) =>
        (await (await factory.Admin()).Get($"/api/v1/tenants?{query}")).ShouldBe(400, "request.malformed");

    [Theory]
    [InlineData("year=soon", "request.malformed")]
    [InlineData("status=asleep", "status.unknown")]
    [InlineData("status=3", "status.unknown")]
    [InlineData("late=maybe", "request.malformed")]
    public async Task ListReports_WhenAFilterIsNone_Answers400(string query, string code)
    {
        var town = await Jurisdiction.Make(factory);

        (await (await town.Coordinator()).Get($"{town.Path}/reports?{query}")).ShouldBe(400, code);
    }
}
