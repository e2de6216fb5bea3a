using System.Security.Cryptography;

namespace Workflow.Api.Security;

/// <summary>Lets one page's own script add style sheets, as component libraries do; styles that came in by any other way stay refused.</summary>
internal static class StyleNonce
{
    /// <summary>Makes a value for this answer only, and has the answer's policy accept it.</summary>
    public static string Make(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        context.Items[typeof(StyleNonce)] = nonce;
        return nonce;
    }

    public static string? Of(HttpContext context) => context.Items[typeof(StyleNonce)] as string;
}
