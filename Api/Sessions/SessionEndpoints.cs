using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Auditing;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Silo.Storage;

namespace Workflow.Api.Sessions;

internal static class SessionEndpoints
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1").WithTags("Sign-in");
        group.MapPost("/sessions", SignIn).WithName("SignIn").AllowAnonymous().ProducesProblem(401).ProducesProblem(429);
        group.MapDelete("/sessions/current", SignOut).WithName("SignOut").WithDescription("With a personal access token: revokes it.").WithAnyToken();
        group.MapGet("/me", Me).WithName("Me").WithAnyToken();
        group.MapGet("/me/tasks", MyTasks.Get).WithName("MyTasks").WithTokenScope(TokenScope.Write);
        group.MapMySessions();
        group.MapMyPassword();
    }

    private static async Task<Results<Created<SessionResponse>, ProblemHttpResult>> SignIn(
        SignInRequest request, HttpContext context, IGrainFactory grains, ISessionStore sessions, Passwords passwords, SignInThrottle throttle, TimeProvider clock)
    {
        var address = Caller.AddressOf(context) ?? "";
        var id = request.User ?? "";
        if (throttle.IsBlocked(id, address))
        {
            return SignInProblems.Throttled(context);
        }

        var user = Identifier.IsValid(id) ? await grains.GetUser(id).Get() : null;
        var hash = user is null ? null : await grains.GetUser(id).GetPasswordHash();
        if (!passwords.Verify(hash, request.Password ?? ""))
        {
            throttle.Failed(id, address);
            await context.NoteSignIn(AuditAction.SignInRefused, user);
            return SignInProblems.Refused(context);
        }

        throttle.Succeeded(id, address);
        var token = SessionTokens.Make();
        var now = clock.GetUtcNow();
        var session = new Session
        {
            Id = SessionTokens.MakeId(),
            User = id,
            CreatedAt = now,
            ExpiresAt = now + Lifetime,
            LastUsedAt = now,
            Address = Caller.AddressOf(context),
            UserAgent = Caller.UserAgentOf(context),
        };
        // Before there is a session: none is without its line.
        await context.NoteSignIn(AuditAction.SignedIn, user);
        await sessions.Add(SessionTokens.HashOf(token), session);
        // Who changed the password in this moment has ended the sessions that were there before this one.
        if (await grains.GetUser(id).GetPasswordHash() != hash)
        {
            await sessions.End(new SessionHolder(id), SessionKind.SignIn, session.Id);
            await context.NoteSignIn(AuditAction.SignInRefused, user);
            return SignInProblems.Refused(context);
        }

        context.Response.Cookies.Append(SessionAuthentication.CookieName, token, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            Expires = session.ExpiresAt,
            Path = "/",
        });
        return TypedResults.Created("/api/v1/sessions/current", new SessionResponse(token, session.ExpiresAt, MeResponse.Of(user!)));
    }

    private static async Task<NoContent> SignOut(HttpContext context, ISessionStore sessions)
    {
        var current = CurrentActor.Of(context);
        var isToken = current.Session.Scopes is not null;
        await sessions.End(new SessionHolder(current.User.Id), isToken ? SessionKind.Token : SessionKind.SignIn, current.Session.SessionId);
        await context.NoteSignIn(isToken ? AuditAction.TokenRevoked : AuditAction.SignedOut, current.User);
        context.Response.Cookies.Delete(SessionAuthentication.CookieName);
        return TypedResults.NoContent();
    }

    private static Ok<MeResponse> Me(HttpContext context) => TypedResults.Ok(MeResponse.Of(CurrentActor.Of(context).User));
}
