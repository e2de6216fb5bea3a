using System.Text;

namespace Workflow.Rules.Content;

/// <summary>What people write, without what no report means: characters that steer terminals or turn the direction of text.</summary>
public static class PlainText
{
    /// <summary>Keeps line ends (as \n) and tabs; takes out other control characters, U+0000 (which no database takes) and marks that reorder what is read.</summary>
    public static string Clean(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return lines.Any(IsUnwanted) ? lines.Where(character => !IsUnwanted(character)).Aggregate(new StringBuilder(lines.Length), (kept, character) => kept.Append(character)).ToString() : lines;
    }

    private static bool IsUnwanted(char character) =>
        (char.IsControl(character) && character is not ('\n' or '\t')) || character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF';
}
