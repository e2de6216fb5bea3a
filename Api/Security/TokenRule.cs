using Microsoft.AspNetCore.Authorization;
using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Api.Security;

/// <summary>What a route asks of a personal access token. The last one that is said of a route holds; where nothing is said, <see cref="Default"/>.</summary>
/// <param name="Scope">What its writes need.</param>
/// <param name="Tokens">Whether any token will do, or none.</param>
internal sealed record TokenRule(TokenScope? Scope, bool Tokens = true)
{
    /// <summary>Who forgets to say anything opens nothing by it.</summary>
    public static readonly TokenRule Default = new(TokenScope.Administer);

    public static readonly TokenRule Any = new(Scope: null);

    public static readonly TokenRule None = new(Scope: null, Tokens: false);

    /// <summary>Reading takes a scope that reads, or the one that writes here.</summary>
    public bool Allows(IReadOnlyList<TokenScope> scopes, bool reads) =>
        Tokens && (Scope is not { } own || scopes.Contains(own) || (reads && (scopes.Contains(TokenScope.Read) || scopes.Contains(TokenScope.Write))));

    /// <summary>Null for what is open to everybody.</summary>
    public static TokenRule? Of(IEnumerable<object> metadata)
    {
        var said = metadata.ToList();
        return said.OfType<IAllowAnonymous>().Any() ? null : said.OfType<TokenRule>().LastOrDefault() ?? Default;
    }

    /// <summary>For whoever reads the documentation.</summary>
    public string Described(bool reads) => this switch
    {
        { Tokens: false } => "Not with a personal access token.",
        { Scope: null } => "Any personal access token will do.",
        { Scope: { } own } when !reads => $"Personal access tokens: {NameOf(own)}.",
        { Scope: TokenScope.Administer } => "Personal access tokens: read, write or administer.",
        _ => "Personal access tokens: read or write.",
    };

    public static string NameOf(TokenScope scope) => scope.ToString().ToLowerInvariant();
}
