using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Auditing;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces.Auditing;
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

    private static async Task<Results<NoContent, ProblemHttpResult>> End(string id, HttpContext context, ISessionStore sessions)
    {
        var own = CurrentActor.Of(context).User;
        if (!await sessions.End(new SessionHolder(own.Id), SessionKind.SignIn, id))
        {
            return Problem.NotFound(context);
        }

        await context.NoteAccess(AuditAction.SessionEnded, own.Tenant, own.Id);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<EndedResponse>> EndOthers(HttpContext context, ISessionStore sessions)
    {
        var current = CurrentActor.Of(context);
        var ended = await sessions.EndAll(new SessionHolder(current.User.Id), SessionKind.SignIn, current.Session.SessionId);
        await context.NoteAccess(AuditAction.SessionsEnded, current.User.Tenant, current.User.Id, (AuditField.Count, ended.ToString(CultureInfo.InvariantCulture)));
        return TypedResults.Ok(new EndedResponse(ended));
    }
}
