using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Auditing;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Api.Sessions;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Silo.Storage;

namespace Workflow.Api.Tokens;

/// <summary>Personal access tokens: what a person lets a program do in their name.</summary>
internal static class TokenEndpoints
{
    private const int LongestName = 100;
    private const int MostTokens = 50;

    private static readonly TimeSpan UsualLifetime = TimeSpan.FromDays(90);

    /// <summary>A year, also a leap year.</summary>
    private static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(366);

    public static void MapTokens(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/tokens").WithTags("Tokens").WithoutTokens();
        group.MapGet("", List).WithName("ListMyTokens").WithDescription("The newest first.");
        group.MapPost("", Add).WithName("AddToken").WithDescription("scopes: read, write, administer. The token is shown this once.").ProducesProblem(422);
        group.MapDelete("/{id}", Revoke).WithName("RevokeToken").ProducesProblem(404);
    }

    private static async Task<Ok<ListResponse<TokenResponse>>> List(HttpContext context, ISessionStore sessions, TimeProvider clock) =>
        TypedResults.Ok(new ListResponse<TokenResponse>([.. (await sessions.List(Own(context), SessionKind.Token, clock.GetUtcNow())).Select(TokenResponse.Of)], null));

    private static async Task<Results<Created<NewTokenResponse>, ProblemHttpResult>> Add(TokenRequest request, HttpContext context, ISessionStore sessions, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (Refusal(request, context, now) is { } refusal)
        {
            return refusal;
        }

        var own = Own(context);
        if ((await sessions.List(own, SessionKind.Token, now)).Count >= MostTokens)
        {
            return Problem.Of(context, 422, "token.tooMany", new LocalizedText($"最多可有 {MostTokens} 个令牌；请先撤销不用的。", $"A person has at most {MostTokens} tokens; revoke one that is not used."));
        }

        var secret = SessionTokens.MakeAccess();
        var token = new AccessToken(PlainText.Clean(request.Name!).Trim(), SessionTokens.HintOf(secret), [.. request.Scopes!.Distinct().Order()]);
        var session = new Session { Id = SessionTokens.MakeId(), User = own.User, Token = token, CreatedAt = now, ExpiresAt = request.ExpiresAt ?? now + UsualLifetime };
        // Before there is a token: none is without its line.
        await context.NoteAccess(
            AuditAction.TokenMade,
            CurrentActor.Of(context).User.Tenant,
            own.User,
            (AuditField.Name, token.Name),
            (AuditField.Scopes, string.Join('、', token.Scopes.Select(TokenRule.NameOf))),
            (AuditField.Expires, session.ExpiresAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        await sessions.Add(SessionTokens.HashOf(secret), session);
        return TypedResults.Created($"/api/v1/tokens/{session.Id}", new NewTokenResponse(session.Id, secret, token.Name, token.Scopes, session.CreatedAt, session.ExpiresAt));
    }

    private static Task<Results<NoContent, ProblemHttpResult>> Revoke(string id, HttpContext context, ISessionStore sessions) =>
        sessions.EndOne(context, Own(context), CurrentActor.Of(context).User.Tenant, SessionKind.Token, id);

    private static ProblemHttpResult? Refusal(TokenRequest request, HttpContext context, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > LongestName)
        {
            return Problem.Of(context, 422, "name.missing", new LocalizedText($"请填写名称（最多 {LongestName} 字）。", $"Give a name of at most {LongestName} characters."));
        }

        if (request.Scopes is not { Count: > 0 })
        {
            return Problem.Of(context, 422, "token.scopes", new LocalizedText("请至少选择一个范围：read、write、administer。", "Choose at least one scope: read, write, administer."));
        }

        return request.ExpiresAt is { } end && (end <= now || end > now + LongestLifetime)
            ? Problem.Of(context, 422, "token.expiresAt", new LocalizedText("有效期须晚于现在，且最长一年。", "A token ends later than now and within a year."))
            : null;
    }

    private static SessionHolder Own(HttpContext context) => new(CurrentActor.Of(context).User.Id);
}
