using Workflow.Grains.Interfaces.Failures;

namespace Workflow.Silo.Storage;

/// <summary>U+0000 is refused by PostgreSQL, so it enters no store: what one database holds the other must be able to hold.</summary>
internal static class StorableText
{
    private const string Escaped = "\\u0000";

    /// <param name="json">As a serializer writes it: U+0000 is there as an escape alone.</param>
    /// <exception cref="TextNotStorableException">A text in it holds U+0000.</exception>
    public static void Ensure(string json)
    {
        for (var place = json.IndexOf(Escaped, StringComparison.Ordinal); place >= 0; place = json.IndexOf(Escaped, place + Escaped.Length, StringComparison.Ordinal))
        {
            // An even number of backslashes before it: the escape itself, and not a text that speaks of one.
            if ((place - json.AsSpan(0, place).TrimEnd('\\').Length) % 2 == 0)
            {
                throw new TextNotStorableException("A text holds U+0000.");
            }
        }
    }
}
