using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Api.Sessions;
using Workflow.Api.Tokens;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Silo.Storage;

namespace Workflow.Api.Users;

/// <summary>For administrators: where a person is signed in, and which tokens there are.</summary>
internal static class UserSessionEndpoints
{
    public static void MapUserSessions(this RouteGroupBuilder users)
    {
        var group = users.MapGroup("/{user}");
        group.AddEndpointFilter(RequireAdministrator);
        group.MapGet("/sessions", Sessions).WithName("ListUserSessions").WithDescription("The newest first.").ProducesProblem(403).ProducesProblem(404);
        group.MapDelete("/sessions", EndAll).WithName("SignUserOut").WithDescription("Ends every session and every token.").ProducesProblem(403).ProducesProblem(404);
        group.MapDelete("/sessions/{id}", EndSession).WithName("EndUserSession").ProducesProblem(403).ProducesProblem(404);
        group.MapGet("/tokens", Tokens).WithName("ListUserTokens").WithDescription("The newest first.").ProducesProblem(403).ProducesProblem(404);
        group.MapDelete("/tokens/{id}", RevokeToken).WithName("RevokeUserToken").ProducesProblem(403).ProducesProblem(404);
    }

    /// <summary>Nobody else sees from where a person works; whoever is not of the tenant does not exist.</summary>
    private static async ValueTask<object?> RequireAdministrator(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var (tenant, user) = ((string)http.GetRouteValue("tenant")!, (string)http.GetRouteValue("user")!);
        if (!TenantAccess.CanAdminister(CurrentActor.Of(http).Actor, tenant))
        {
            return Problem.Forbidden(http);
        }

        if (!Identifier.IsValid(user))
        {
            return TenantFilter.BadIdentifier(http);
        }

        var person = await http.RequestServices.GetRequiredService<IGrainFactory>().GetUser(user).Get();
        return person?.Tenant == tenant ? await next(context) : Problem.NotFound(http);
    }

    private static async Task<Results<Ok<ListResponse<OpenSessionResponse>>, ProblemHttpResult>> Sessions(string tenant, string user, HttpContext context, ISessionStore sessions, TimeProvider clock)
    {
        var open = await sessions.List(new SessionHolder(user, tenant), SessionKind.SignIn, clock.GetUtcNow());
        return TypedResults.Ok(new ListResponse<OpenSessionResponse>([.. open.Select(session => OpenSessionResponse.Of(session, CurrentActor.Of(context).Session))], null));
    }

    private static async Task<Results<Ok<ListResponse<TokenResponse>>, ProblemHttpResult>> Tokens(string tenant, string user, ISessionStore sessions, TimeProvider clock) =>
        TypedResults.Ok(new ListResponse<TokenResponse>([.. (await sessions.List(new SessionHolder(user, tenant), SessionKind.Token, clock.GetUtcNow())).Select(TokenResponse.Of)], null));

    private static async Task<Results<Ok<EndedResponse>, ProblemHttpResult>> EndAll(string tenant, string user, HttpContext context, ISessionStore sessions) =>
        TypedResults.Ok(await sessions.EndMany(context, new SessionHolder(user, tenant), tenant));

    private static Task<Results<NoContent, ProblemHttpResult>> EndSession(string tenant, string user, string id, HttpContext context, ISessionStore sessions) =>
        sessions.EndOne(context, new SessionHolder(user, tenant), tenant, SessionKind.SignIn, id);

    private static Task<Results<NoContent, ProblemHttpResult>> RevokeToken(string tenant, string user, string id, HttpContext context, ISessionStore sessions) =>
        sessions.EndOne(context, new SessionHolder(user, tenant), tenant, SessionKind.Token, id);
}
