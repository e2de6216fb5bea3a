using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Roles;

/// <summary>What a personal access token of each scope may ask for, held against every route that is mapped.</summary>
[Collection(RolesCollection.Name)]
public sealed class TokenScopeTests(ApiFactory factory)
{
    /// <summary>Writes that take no more than the scope for work on reports; a new one is written here, and somebody reviews it. What stands in neither list takes <c>administer</c>.</summary>
    private static readonly string[] WritesOfReports =
    [
        "POST /api/v1/me/inbox/{id}/read",
        "POST /api/v1/tenants/{tenant}/contacts-log",
        "POST /api/v1/tenants/{tenant}/cycles/{year:int}/bulk",
        "POST /api/v1/tenants/{tenant}/cycles/{year:int}/import",
        "POST /api/v1/tenants/{tenant}/reminders/send",
    ];

    /// <summary>What no token may do.</summary>
    private static readonly string[] ForPeople =
    [
        "DELETE /api/v1/sessions/others",
        "DELETE /api/v1/sessions/{id}",
        "DELETE /api/v1/tokens/{id}",
        "GET /api/v1/sessions",
        "GET /api/v1/tokens",
        "POST /api/v1/tokens",
        "PUT /api/v1/me/password",
    ];

    private const string Reports = "/api/v1/tenants/{tenant}/agencies/{agency}/reports/{year:int}";

    [Theory]
    [InlineData("read")]
    [InlineData("write")]
    [InlineData("administer")]
    public async Task EveryRoute_WithOneScope_IsOpenAsListed(string scope)
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency);
        var made = (await (await town.TenantAdmin()).Post("/api/v1/tokens", new { name = scope, scopes = new[] { scope } })).ShouldBe(201);
        var program = factory.Anonymous();
        program.Token = made.Json["token"]!.ToString();

        foreach (var route in factory.Routes.Where(route => !route.IsAnonymous && route.Name is not ("SignOut" or "Me")))
        {
            var answer = await program.Send(new HttpMethod(route.Method), route.PathFor(town.Id, Desk.Agency), route.IsWrite ? ApiClient.Json("{}") : null, ifMatch: "*");

            var expected = ForPeople.Contains(route.ToString().TrimEnd('/')) ? "token.refused" : IsOpen(route, scope) ? null : "token.scope";
            (answer.Code is "token.refused" or "token.scope" ? answer.Code : null).ShouldBe(expected, $"{scope}: {route} answered {answer.Body}");
        }
    }

    [Fact]
    public async Task Refusal_OfAToken_SaysWhichScopeItTakes()
    {
        var town = await Jurisdiction.Make(factory);
        var made = (await (await town.TenantAdmin()).Post("/api/v1/tokens", new { name = "x", scopes = new[] { "read" } })).ShouldBe(201);
        var program = factory.Anonymous();
        program.Token = made.Json["token"]!.ToString();

        (await program.Put($"{town.Path}/agencies/water", new { name = "云溪县水务局", kind = "department" })).ShouldBe(403, "token.scope").Json["scope"]!.ToString().ShouldBe("administer");
        (await town.Admin.Get($"{town.Path}/agencies/water")).ShouldBe(404);
    }

    private static bool IsOpen(MappedRoute route, string scope)
    {
        var ofReports = route.Pattern.StartsWith(Reports, StringComparison.Ordinal) || WritesOfReports.Contains(route.ToString());
        var rendersOnly = route.Name == "WriteLetter";
        return scope switch
        {
            "read" => !route.IsWrite || rendersOnly,
            "write" => !route.IsWrite || ofReports,
            _ => !ofReports && !rendersOnly && route.Name is not ("ListReports" or "MyTasks" or "MyInbox"),
        };
    }
}
