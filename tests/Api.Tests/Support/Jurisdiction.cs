using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Workflow.Api.Tests.Support;

/// <summary>A tenant that one test has for itself, with agencies and people made as they are needed.</summary>
internal sealed class Jurisdiction
{
    public const string Password = "open-book-2026";

    private readonly ConcurrentDictionary<string, Lazy<Task<ApiClient>>> people = new();

    private Jurisdiction(ApiFactory factory, ApiClient admin, string id) => (Factory, Admin, Id) = (factory, admin, id);

    public ApiFactory Factory { get; }

    /// <summary>The platform administrator.</summary>
    public ApiClient Admin { get; }

    public string Id { get; }

    public string Path => $"/api/v1/tenants/{Id}";

    public static async Task<Jurisdiction> Make(ApiFactory factory, params string[] agencies)
    {
        var jurisdiction = new Jurisdiction(factory, await factory.Admin(), $"t{Guid.NewGuid():N}"[..16]);
        (await jurisdiction.Admin.Put(jurisdiction.Path, new { name = "云溪县", level = "county", regionCode = "990101" })).ShouldBe(201);
        foreach (var agency in agencies)
        {
            await jurisdiction.Agency(agency);
        }

        return jurisdiction;
    }

    /// <summary>A tenant with one agency and its open draft.</summary>
    public static async Task<Jurisdiction> WithDraft(ApiFactory factory)
    {
        var jurisdiction = await Make(factory, Desk.Agency);
        await jurisdiction.Open(ApiFactory.Year);
        return jurisdiction;
    }

    public async Task<Answer> Agency(string id, string kind = "department", bool clerkMaySubmit = false, bool active = true) =>
        await Admin.Put($"{Path}/agencies/{id}", new { name = NameOf(id), kind, clerkMaySubmit, active });

    public Task<ApiClient> Clerk(string agency = Desk.Agency) => Person("clerk", agency);

    public Task<ApiClient> Signatory(string agency = Desk.Agency) => Person("signatory", agency);

    public Task<ApiClient> Coordinator() => Person("coordinator", null);

    public Task<ApiClient> TenantAdmin() => Person("tenantAdmin", null);

    public Task<ApiClient> Auditor() => Person("auditor", null);

    public string UserOf(string role, string? agency = null) => $"{Id}-{role.ToLowerInvariant()}{(agency is null ? "" : $"-{agency}")}";

    /// <summary>Signed in, and made first where needed.</summary>
    public Task<ApiClient> Person(string role, string? agency) => people.GetOrAdd(UserOf(role, agency), user => new Lazy<Task<ApiClient>>(async () =>
    {
        (await Admin.Put($"{Path}/users/{user}", new { name = $"某{role}", password = Password, roles = new[] { new { role, agency } } })).ShouldBe(201);
        return await Factory.CreateClient(user, Password);
    })).Value;

    /// <summary>Opens the year and waits until it is done.</summary>
    public async Task<JsonNode> Open(int year) => await Finished((await Admin.Post($"{Path}/cycles/{year}/open")).ShouldBe(202).Json["id"]!.GetValue<string>());

    public async Task<JsonNode> Finished(string operation)
    {
        for (var attempt = 0; attempt < 500; attempt++)
        {
            var answer = (await Admin.Get($"/api/v1/operations/{operation}")).ShouldBe(200).Json;
            if (answer["state"]!.GetValue<string>() != "running")
            {
                return answer;
            }

            // The work goes on in this very process; letting it run is all the waiting that it needs.
            await Task.Delay(10);
        }

        throw new TimeoutException($"The operation {operation} is still running after 500 looks.");
    }

    public static string NameOf(string agency) => agency switch
    {
        Desk.Agency => "云溪县住房和城乡建设局",
        "health" => "云溪县卫生健康局",
        "gov-office" => "云溪县人民政府办公室",
        _ => $"云溪县{agency}局",
    };
}
