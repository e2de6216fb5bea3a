using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Workflow.Api.Tests.Support;
using Workflow.Silo.Storage;

namespace Workflow.Api.Tests.Sessions;

/// <summary>Somebody signs in with a password in the moment in which it is changed.</summary>
[Collection(SessionsCollection.Name)]
public sealed class SignInRaceTests(ApiFactory factory)
{
    [Fact]
    public async Task SignIn_WhenThePasswordIsChangedMeanwhile_IsRefusedAndLeavesNoSession()
    {
        var town = await Jurisdiction.Make(factory);
        var auditor = await town.Auditor();
        var user = town.UserOf("auditor");
        var store = new Meanwhile(factory.Services.GetRequiredService<ISessionStore>(), async () =>
            (await auditor.Put("/api/v1/me/password", new { current = Jurisdiction.Password, password = "another-word-2026" })).ShouldBe(204));
        await using var other = factory.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<ISessionStore>(store)));
        var client = new ApiClient(other.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false }));

        (await client.Post("/api/v1/sessions", new { user, password = Jurisdiction.Password })).ShouldBe(401, "session.refused").Header("Set-Cookie").ShouldBeNull();

        (await auditor.Get("/api/v1/sessions")).ShouldBe(200).Json["items"]!.AsArray().ShouldHaveSingleItem();
    }

    /// <summary>Something happens just before a session is kept.</summary>
    private sealed class Meanwhile(ISessionStore store, Func<Task> happens) : ISessionStore
    {
        public async Task Add(string tokenHash, Session session)
        {
            await happens();
            await store.Add(tokenHash, session);
        }

        public Task<SignedIn?> Find(string tokenHash, DateTimeOffset now) => store.Find(tokenHash, now);

        public Task<IReadOnlyList<Session>> List(SessionHolder holder, SessionKind kind, DateTimeOffset now) => store.List(holder, kind, now);

        public Task Note(SessionUse use) => store.Note(use);

        public Task<bool> End(SessionHolder holder, SessionKind kind, string id) => store.End(holder, kind, id);

        public Task<int> EndAll(SessionHolder holder, SessionKind? kind = null, string? except = null) => store.EndAll(holder, kind, except);
    }
}
