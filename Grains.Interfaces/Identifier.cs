using System.Text.RegularExpressions;

namespace Workflow.Grains.Interfaces;

/// <summary>The ids of tenants, agencies and people: lower-case <c>[a-z0-9-]{2,40}</c>.</summary>
public static partial class Identifier
{
    public const string Pattern = "^[a-z0-9-]{2,40}$";

    public static bool IsValid(string? id) => id is not null && Form().IsMatch(id);

    [GeneratedRegex("^[a-z0-9-]{2,40}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
