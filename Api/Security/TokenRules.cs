using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Problems;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Rules;

namespace Workflow.Api.Security;

/// <summary>Holds personal access tokens to their scopes, before anything of the request is read.</summary>
internal static class TokenRules
{
    /// <summary>A token writes here with this scope.</summary>
    public static TBuilder WithTokenScope<TBuilder>(this TBuilder builder, TokenScope scope)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new TokenRule(scope));

    /// <summary>What every token may do.</summary>
    public static TBuilder WithAnyToken<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(TokenRule.Any);

    /// <summary>What takes a person who signed in: a token must not make more of itself.</summary>
    public static TBuilder WithoutTokens<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(TokenRule.None);

    /// <summary>Behind authorization: what is open to everybody is open to every token.</summary>
    public static IApplicationBuilder UseTokenRules(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (CurrentActor.Find(context)?.Session.Scopes is not { } scopes || context.GetEndpoint() is not RouteEndpoint endpoint || TokenRule.Of(endpoint.Metadata) is not { } rule)
        {
            return next(context);
        }

        return rule.Allows(scopes, reads: HttpMethods.IsGet(context.Request.Method)) ? next(context) : Refused(context, rule).ExecuteAsync(context);
    });

    private static ProblemHttpResult Refused(HttpContext context, TokenRule rule)
    {
        if (rule.Scope is not { } own)
        {
            return Problem.NotByToken(context);
        }

        var needed = HttpMethods.IsGet(context.Request.Method) ? TokenScope.Read : own;
        return Problem.Of(context, 403, "token.scope", NeededText(needed), ("scope", needed));
    }

    private static LocalizedText NeededText(TokenScope needed)
    {
        var name = TokenRule.NameOf(needed);
        return new LocalizedText(
            $"这个令牌没有 {name} 范围；请用带有该范围的令牌，或用密码登录。",
            $"This token lacks the scope {name}; use one that has it, or sign in with your password.");
    }
}
