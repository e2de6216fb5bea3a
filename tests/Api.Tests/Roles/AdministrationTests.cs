using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Roles;

/// <summary>Who writes tenants, agencies and people, and who opens the year.</summary>
[Collection(RolesCollection.Name)]
public sealed class AdministrationTests(ApiFactory factory)
{
    [Theory]
    [InlineData("platformAdmin", null, 200, 201, 201, 202, 200)]
    [InlineData("tenantAdmin", null, 403, 201, 201, 202, 200)]
    [InlineData("coordinator", null, 403, 403, 403, 202, 200)]
    [InlineData("auditor", null, 403, 403, 403, 403, 200)]
    [InlineData("clerk", Desk.Agency, 403, 403, 403, 403, 403)]
    [InlineData("signatory", Desk.Agency, 403, 403, 403, 403, 403)]
    public async Task Administration_ForEachRole_AnswersAsDocumented(string role, string? agency, int putTenant, int putAgency, int putUser, int open, int readUsers)
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency);
        var client = role == "platformAdmin" ? town.Admin : await town.Person(role, agency);

        (await client.Put(town.Path, new { name = "云溪县", level = "county" })).ShouldBe(putTenant);
        (await client.Put($"{town.Path}/agencies/forestry", new { name = "云溪县林业局", kind = "department" })).ShouldBe(putAgency);
        (await client.Put($"{town.Path}/users/{town.Id}-new", new { name = "某人", password = Jurisdiction.Password })).ShouldBe(putUser);
        (await client.Post($"{town.Path}/cycles/2025/open")).ShouldBe(open);
        (await client.Get($"{town.Path}/users")).ShouldBe(readUsers);
        (await client.Get($"{town.Path}/agencies")).ShouldBe(200);
        (await client.Get($"{town.Path}/cycles/2025")).ShouldBe(200);
    }

    [Theory]
    [InlineData("""{"roles":[{"role":"platformAdmin"}]}""", 422, "role.notGrantable")]
    [InlineData("""{"roles":[{"role":"clerk"}]}""", 422, "role.notGrantable")]
    [InlineData("""{"roles":[{"role":"coordinator","agency":"housing"}]}""", 422, "role.notGrantable")]
    [InlineData("""{"roles":[{"role":"clerk","agency":"nowhere"}]}""", 422, "agency.unknown")]
    [InlineData("""{"roles":[{"role":"emperor"}]}""", 400, "request.malformed")]
    [InlineData("""{"roles":[{"role":2}]}""", 400, "request.malformed")]
    [InlineData("""{"roles":[null]}""", 400, "request.malformed")]
    public async Task PutUser_WhenTheRoleIsNotForATenantToGive_IsRefused(string roles, int status, string code)
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency);
        var admin = await town.TenantAdmin();
        var body = $$"""{"name":"某人","password":"{{Jurisdiction.Password}}",{{roles[1..]}}""";

        (await admin.Put($"{town.Path}/users/{town.Id}-x", body)).ShouldBe(status, code);

        (await admin.Get($"{town.Path}/users/{town.Id}-x")).ShouldBe(404);
    }

    [Theory]
    [InlineData("system")]
    [InlineData("admin")]
    public async Task PutUser_WhenTheIdIsTheSystemsOrAnAdministrators_Answers422(string user)
    {
        var town = await Jurisdiction.Make(factory);

        (await (await town.TenantAdmin()).Put($"{town.Path}/users/{user}", new { name = "某人", password = Jurisdiction.Password })).ShouldBe(422, "user.taken");
    }

    [Fact]
    public async Task Person_WhenWithoutRoles_SeesNoTenant()
    {
        var town = await Jurisdiction.Make(factory);
        (await town.Admin.Put($"{town.Path}/users/{town.Id}-idle", new { name = "某人", password = Jurisdiction.Password })).ShouldBe(201);

        var client = await factory.CreateClient($"{town.Id}-idle", Jurisdiction.Password);

        (await client.Get("/api/v1/me")).ShouldBe(200).Json["roles"]!.AsArray().ShouldBeEmpty();
        (await client.Get(town.Path)).ShouldBe(404);
    }
}
