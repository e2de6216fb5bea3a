using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Auditing;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Api.Sessions;

internal static class SessionEndpoints
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1").WithTags("Sign-in");
        group.MapPost("/sessions", SignIn).WithName("SignIn").AllowAnonymous().ProducesProblem(401).ProducesProblem(429);
        group.MapDelete("/sessions/current", SignOut).WithName("SignOut");
        group.MapGet("/me", Me).WithName("Me");
        group.MapGet("/me/tasks", MyTasks.Get).WithName("MyTasks");
    }

    private static async Task<Results<Created<SessionResponse>, ProblemHttpResult>> SignIn(
        SignInRequest request, HttpContext context, IGrainFactory grains, ISessionStore sessions, Passwords passwords, SignInThrottle throttle, TimeProvider clock)
    {
        var address = ClientAddress.Of(context) ?? "";
        var id = request.User ?? "";
        if (throttle.IsBlocked(id, address))
        {
            context.Response.Headers.RetryAfter = "900";
            return Problem.Of(context, 429, "session.throttled", new LocalizedText("失败次数过多，请 15 分钟后再试。", "Too many failures; try again in 15 minutes."));
        }

        var user = Identifier.IsValid(id) ? await grains.GetUser(id).Get() : null;
        var hash = user is null ? null : await grains.GetUser(id).GetPasswordHash();
        if (!passwords.Verify(hash, request.Password ?? ""))
        {
            throttle.Failed(id, address);
            await context.NoteSignIn(AuditAction.SignInRefused, user);
            return Problem.Of(context, 401, "session.refused", new LocalizedText("用户名或密码不正确。", "The user id or the password is wrong."));
        }

        throttle.Succeeded(id, address);
        var token = SessionTokens.Make();
        var now = clock.GetUtcNow();
        var session = new Session(SessionTokens.HashOf(token), id, null, now, now + Lifetime);
        // Before there is a session: none is without its line.
        await context.NoteSignIn(AuditAction.SignedIn, user);
        await sessions.Add(session);
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
        await sessions.Remove(current.TokenHash);
        await context.NoteSignIn(AuditAction.SignedOut, current.User);
        context.Response.Cookies.Delete(SessionAuthentication.CookieName);
        return TypedResults.NoContent();
    }

    private static Ok<MeResponse> Me(HttpContext context) => TypedResults.Ok(MeResponse.Of(CurrentActor.Of(context).User));
}
