using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Sessions;

/// <summary>An administrator looks after the sessions and tokens of their people.</summary>
[Collection(SessionsCollection.Name)]
public sealed class PeoplesSessionsTests(ApiFactory factory)
{
    [Theory]
    [InlineData("platformAdmin", 200)]
    [InlineData("tenantAdmin", 200)]
    [InlineData("coordinator", 403)]
    [InlineData("auditor", 403)]
    [InlineData("clerk", 403)]
    public async Task Lists_ForEachRole_AnswerAdministratorsOnly(string role, int status)
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency);
        var path = await Somebody(town);
        var client = role == "platformAdmin" ? town.Admin : await town.Person(role, role == "clerk" ? Desk.Agency : null);

        (await client.Get($"{path}/sessions")).ShouldBe(status);
        (await client.Get($"{path}/tokens")).ShouldBe(status);
        (await client.Delete($"{path}/sessions/nothing")).ShouldBe(status == 200 ? 404 : 403);
        (await client.Delete($"{path}/tokens/nothing")).ShouldBe(status == 200 ? 404 : 403);
        (await client.Delete($"{path}/sessions")).ShouldBe(status);
    }

    [Fact]
    public async Task End_OfOneOfEach_EndsThatOne()
    {
        var town = await Jurisdiction.Make(factory);
        var path = await Somebody(town);
        var person = await town.Auditor();
        var program = await Program(person);
        var admin = await town.TenantAdmin();
        var session = (await admin.Get($"{path}/sessions")).ShouldBe(200).Json["items"]!.AsArray().ShouldHaveSingleItem()!;
        var token = (await admin.Get($"{path}/tokens")).ShouldBe(200).Json["items"]!.AsArray().ShouldHaveSingleItem()!;
        (session["current"]!.GetValue<bool>(), token["name"]!.ToString()).ShouldBe((false, "导出"));

        (await admin.Delete($"{path}/tokens/{session["id"]}")).ShouldBe(404, "resource.notFound");
        (await admin.Delete($"{path}/tokens/{token["id"]}")).ShouldBe(204);
        (await program.Get("/api/v1/me")).ShouldBe(401);
        (await person.Get("/api/v1/me")).ShouldBe(200);
        (await admin.Delete($"{path}/sessions/{session["id"]}")).ShouldBe(204);

        (await person.Get("/api/v1/me")).ShouldBe(401);
    }

    [Fact]
    public async Task SignOut_OfAPerson_EndsSessionsAndTokensOfThatPersonAlone()
    {
        var town = await Jurisdiction.Make(factory);
        var path = await Somebody(town);
        var person = await town.Auditor();
        var program = await Program(person);
        var admin = await town.TenantAdmin();

        (await admin.Delete($"{path}/sessions")).ShouldBe(200).Json["ended"]!.GetValue<int>().ShouldBe(2);

        (await person.Get("/api/v1/me")).ShouldBe(401);
        (await program.Get("/api/v1/me")).ShouldBe(401);
        (await admin.Get("/api/v1/me")).ShouldBe(200);
    }

    [Fact]
    public async Task People_OfAnotherTenant_DoNotExist()
    {
        var (here, there) = (await Jurisdiction.Make(factory), await Jurisdiction.Make(factory));
        var path = await Somebody(there);
        var person = await there.Auditor();
        var admin = await here.TenantAdmin();
        var throughHere = $"{here.Path}/users/{there.UserOf("auditor")}";

        foreach (var user in new[] { path, throughHere, $"{here.Path}/users/nobody-at-all", $"{here.Path}/users/admin" })
        {
            (await admin.Get($"{user}/sessions")).ShouldBe(404, "resource.notFound");
            (await admin.Get($"{user}/tokens")).ShouldBe(404, "resource.notFound");
            (await admin.Delete($"{user}/sessions")).ShouldBe(404, "resource.notFound");
        }

        (await here.Admin.Delete($"{throughHere}/sessions")).ShouldBe(404, "resource.notFound");
        (await admin.Get($"{here.Path}/users/NOBODY/sessions")).ShouldBe(400, "identifier.malformed");
        (await person.Get("/api/v1/me")).ShouldBe(200);
    }

    /// <summary>Signed in.</summary>
    private static async Task<string> Somebody(Jurisdiction town)
    {
        await town.Auditor();
        return $"{town.Path}/users/{town.UserOf("auditor")}";
    }

    private async Task<ApiClient> Program(ApiClient owner)
    {
        var program = factory.Anonymous();
        program.Token = (await owner.Post("/api/v1/tokens", new { name = "导出", scopes = new[] { "read" } })).ShouldBe(201).Json["token"]!.ToString();
        return program;
    }
}
