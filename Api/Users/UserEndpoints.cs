using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Api.Sessions;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Users;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Silo.Storage;

namespace Workflow.Api.Users;

internal static class UserEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/tenants/{tenant}/users").WithTags("People").RequireTenant().CheckIdempotencyKey();
        group.MapGet("", List).WithName("ListUsers").ProducesProblem(403);
        group.MapGet("/{user}", Get).WithName("GetUser").ProducesProblem(403).ProducesProblem(404);
        group.MapPut("/{user}", Put).WithName("PutUser").ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
        group.MapUserSessions();
    }

    private static async Task<Results<Ok<ListResponse<MeResponse>>, ProblemHttpResult>> List(
        string tenant, string? q, string? cursor, int? limit, HttpContext context, IDirectory directory) => MayRead(context, tenant)
            ? TypedResults.Ok(Lists.Response(await directory.Users(tenant, Lists.Page(q, cursor, limit)), MeResponse.Of))
            : Problem.Forbidden(context);

    private static async Task<Results<Ok<MeResponse>, ProblemHttpResult>> Get(string tenant, string user, HttpContext context, IGrainFactory grains)
    {
        if (!MayRead(context, tenant))
        {
            return Problem.Forbidden(context);
        }

        if (!Identifier.IsValid(user))
        {
            return TenantFilter.BadIdentifier(context);
        }

        return await grains.GetUser(user).Get() is { } profile && profile.Tenant == tenant
            ? TypedResults.Ok(MeResponse.Of(profile))
            : Problem.NotFound(context);
    }

    private static async Task<Results<Created<MeResponse>, Ok<MeResponse>, ProblemHttpResult>> Put(
        string tenant, string user, UserRequest request, HttpContext context, IGrainFactory grains, ISessionStore sessions, Passwords passwords)
    {
        if (!TenantAccess.CanAdminister(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        if (!Identifier.IsValid(user))
        {
            return TenantFilter.BadIdentifier(context);
        }

        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > 200)
        {
            return Problem.Of(context, 422, "name.missing", new LocalizedText("请填写姓名（最多 200 字）。", "Give a name of at most 200 characters."));
        }

        if (request.Password is not null && !Passwords.IsAcceptable(request.Password))
        {
            return SignInProblems.WeakPassword(context);
        }

        var profile = new UserProfile(user, PlainText.Clean(request.Name).Trim(), tenant, [.. (request.Roles ?? []).Select(role => new RoleGrant(role.Role, tenant, role.Agency))]);
        var reply = await grains.GetUser(user).Put(await CommandHeaders.ReadSecret(context), profile, request.Password is null ? null : passwords.Hash(request.Password));
        if (reply is PutReply.Updated && request.Password is not null)
        {
            // Who changes a password wants nobody to go on with the old one.
            await sessions.EndAll(new SessionHolder(user, tenant));
        }

        return PutProblems.Answer(context, reply, () => MeResponse.Of(profile));
    }

    private static bool MayRead(HttpContext context, string tenant) =>
        CurrentActor.Of(context).Actor is var actor && (TenantAccess.CanRunCycle(actor, tenant) || actor.Has(Role.Auditor, tenant));
}
