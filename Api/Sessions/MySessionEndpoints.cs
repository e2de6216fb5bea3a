using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Json;
using Workflow.Api.Security;
using Workflow.Silo.Storage;

namespace Workflow.Api.Sessions;

/// <summary>Where one is signed in.</summary>
internal static class MySessionEndpoints
{
    public static void MapMySessions(this RouteGroupBuilder group)
    {
        group.MapGet("/sessions", List).WithName("ListMySessions").WithDescription("The newest first.").WithoutTokens();
        group.MapDelete("/sessions/{id}", End).WithName("EndMySession").ProducesProblem(404).WithoutTokens();
        group.MapDelete("/sessions/others", EndOthers).WithName("EndMyOtherSessions").WithDescription("All but the one that asks. Personal access tokens stay.").WithoutTokens();
    }

    private static async Task<Ok<ListResponse<OpenSessionResponse>>> List(HttpContext context, ISessionStore sessions, TimeProvider clock)
    {
        var current = CurrentActor.Of(context);
        var open = await sessions.List(new SessionHolder(current.User.Id), SessionKind.SignIn, clock.GetUtcNow());
        return TypedResults.Ok(new ListResponse<OpenSessionResponse>([.. open.Select(session => OpenSessionResponse.Of(session, current.Session))], null));
    }

    private static Task<Results<NoContent, ProblemHttpResult>> End(string id, HttpContext context, ISessionStore sessions)
    {
        var own = CurrentActor.Of(context).User;
        return sessions.EndOne(context, new SessionHolder(own.Id), own.Tenant, SessionKind.SignIn, id);
    }

    private static async Task<Ok<EndedResponse>> EndOthers(HttpContext context, ISessionStore sessions)
    {
        var current = CurrentActor.Of(context);
        return TypedResults.Ok(await sessions.EndMany(context, new SessionHolder(current.User.Id), current.User.Tenant, SessionKind.SignIn, current.Session.SessionId));
    }
}
