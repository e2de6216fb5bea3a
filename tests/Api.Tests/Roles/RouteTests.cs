using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Roles;

/// <summary>What holds for every route that is mapped, also for those that come later.</summary>
[Collection(RolesCollection.Name)]
public sealed class RouteTests(ApiFactory factory)
{
    /// <summary>Whoever opens a route to everybody writes it here, and somebody reviews it.</summary>
    private static readonly string[] AnonymousRoutes =
    [
        "GET /",
        "GET /api/v1/forms/",
        "GET /api/v1/forms/{id}",
        "GET /api/v1/forms/{id}/template.xlsx",
        "GET /api/v1/lifecycle",
        "GET /app/{**path}",
        "GET /assets/open.css",
        "GET /assets/report.css",
        "GET /health/live",
        "GET /health/ready",
        "GET /open/receipts/{hash}",
        "GET /open/{tenant}/{year:int}",
        "GET /open/{tenant}/{year:int}/{agency}",
        "GET /open/{tenant}/{year:int}/{agency}.csv",
        "GET /open/{tenant}/{year:int}/{agency}.docx",
        "GET /open/{tenant}/{year:int}/{agency}.json",
        "GET /open/{tenant}/{year:int}/{agency}.pdf",
        "GET /open/{tenant}/{year:int}/{agency}.xlsx",
        "GET /openapi/{documentName}.json",
        "GET /schemas/report-{form}.json",
        "POST /api/v1/sessions",
    ];

    [Fact]
    public void Routes_WhenAnonymous_AreTheListedOnes() =>
        factory.Routes.Where(route => route.IsAnonymous).Select(route => route.ToString()).Order(StringComparer.Ordinal).ShouldBe(AnonymousRoutes);

    [Fact]
    public void Routes_WhenTheySayNothing_AskForASession() =>
        factory.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null)
            .ShouldBeEmpty("every route is mapped below the group that asks for a session");

    [Theory]
    [InlineData("/nope")]
    [InlineData("/open/some-town")]
    [InlineData("/api/v1/nope")]
    public async Task UnknownAddress_WhenNobodyIsSignedIn_Answers404(string path) =>
        (await factory.Anonymous().Get(path)).ShouldBe(404, "resource.notFound");

    [Fact]
    public async Task EveryOtherRoute_WhenNobodyIsSignedIn_Answers401()
    {
        var client = factory.Anonymous();
        foreach (var route in factory.Routes.Where(route => !route.IsAnonymous))
        {
            (await client.Send(new HttpMethod(route.Method), route.PathFor("some-town", Desk.Agency), route.IsWrite ? ApiClient.Json("{}") : null, ifMatch: "*"))
                .ShouldBe(401, "session.required");
        }
    }

    [Fact]
    public async Task EveryRoute_WhenTheTokenIsUnknown_Answers401OrIsPublic()
    {
        var client = factory.Anonymous();
        client.Token = "never-given-out";

        (await client.Get("/api/v1/me")).ShouldBe(401, "session.required");
        (await client.Get("/api/v1/forms")).ShouldBe(200);
    }

    /// <summary>Null is nobody.</summary>
    public static TheoryData<string?, string?> Everybody => new()
    {
        { null, null },
        { "platformAdmin", null },
        { "tenantAdmin", null },
        { "coordinator", null },
        { "auditor", null },
        { "clerk", Desk.Agency },
        { "signatory", Desk.Agency },
        { "clerk", "health" },
    };

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task EveryRoute_WhenTheBodyIsEmptyOrOdd_NeverBreaksAndCarriesThePolicy(string? role, string? agency)
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency, "health");
        await town.Open(ApiFactory.Year);
        var client = role switch
        {
            null => factory.Anonymous(),
            "platformAdmin" => town.Admin,
            _ => await town.Person(role, agency),
        };

        // A sweep that ends the session it is made with would sweep no further.
        foreach (var route in factory.Routes.Where(route => route.Name != "SignOut"))
        {
            foreach (var body in route.IsWrite ? new[] { null, "", "{}", "null", "[null]", """{"remarks":[null],"contacts":[null],"roles":[null],"cells":[null]}""", """{"cells":null,"sections":null,"form":null}""" } : [null])
            {
                var answer = await client.Send(new HttpMethod(route.Method), route.PathFor(town.Id, Desk.Agency), ApiClient.Json(body), ifMatch: "*");

                answer.Status.ShouldNotBe(500, $"{role} {route} with {body}: {answer.Body}");
                answer.Header("Content-Security-Policy").ShouldBe(Policy, route.ToString());
                answer.Header("X-Content-Type-Options").ShouldBe("nosniff", route.ToString());
                if (answer.Status >= 400 && route.Pattern.StartsWith("/api/", StringComparison.Ordinal))
                {
                    answer.ShouldBe(answer.Status, answer.Code.ShouldNotBeNull($"{role} {route} with {body}: {answer.Body}"));
                }
            }
        }
    }

    [Theory]
    [InlineData("/open/nowhere/2025")]
    [InlineData("/open/nowhere/2025/nobody")]
    [InlineData("/open/UPPER/2025")]
    [InlineData("/open/receipts/0000")]
    [InlineData("/no/such/page")]
    [InlineData("/api/v1/nothing")]
    public async Task Page_WhenThereIsNone_CarriesThePolicy(string path)
    {
        var answer = await (await factory.Admin()).Get(path);

        answer.ShouldBe(404).Header("Content-Security-Policy").ShouldBe(Policy);
    }

    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
}
