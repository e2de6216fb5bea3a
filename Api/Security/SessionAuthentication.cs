using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Users;
using Workflow.Silo.Storage;

namespace Workflow.Api.Security;

/// <summary>Turns a bearer token, or the web app's cookie, into the person who holds it. Roles are read at every request, so taking one away works at once.</summary>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    ISessionStore sessions,
    SessionUses uses,
    IGrainFactory grains,
    TimeProvider clock) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";
    public const string CookieName = "workflow_session";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var authorization = Request.Headers.Authorization.ToString();
        var isBearer = authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);
        var token = isBearer ? authorization[Bearer.Length..].Trim() : Request.Cookies[CookieName];
        if (string.IsNullOrEmpty(token))
        {
            return AuthenticateResult.NoResult();
        }

        if (!isBearer && IsCrossSite())
        {
            return AuthenticateResult.Fail("A cookie does not act for a page of another site.");
        }

        if (await sessions.Find(SessionTokens.HashOf(token), clock.GetUtcNow()) is not { } signedIn || await Person(signedIn) is not { } user)
        {
            return AuthenticateResult.Fail("The token is not known or has expired.");
        }

        uses.Note(signedIn, Context);
        Context.Items[typeof(CurrentActor)] = new CurrentActor(user, signedIn);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user.Id), new Claim(ClaimTypes.Name, user.Name)], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    /// <summary>As this process remembers the person, unless the store has a newer version.</summary>
    private async Task<UserProfile?> Person(SignedIn signedIn)
    {
        var person = grains.GetUser(signedIn.User);
        var seen = await person.See();
        return seen.Version == signedIn.UserVersion ? seen.Value : await person.Get();
    }

    /// <summary>The cookie is SameSite=Strict; this catches what old browsers or sister sites on the same domain let through.</summary>
    private bool IsCrossSite() =>
        !HttpMethods.IsGet(Request.Method) && !HttpMethods.IsHead(Request.Method)
        && (Request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none") || IsOfAnotherOrigin());

    /// <summary>What browsers without Sec-Fetch-Site send: the origin of the page that asks.</summary>
    private bool IsOfAnotherOrigin() =>
        Request.Headers.Origin.ToString() is { Length: > 0 } origin
        && !(Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority.Equals(Request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
