namespace Workflow.Rules.Text;

/// <summary>One character as rules read it: full-width forms as ASCII, every blank as a space, a line end as it is.</summary>
internal static class CharacterFold
{
    private const int FullWidthDistance = '！' - '!';

    public static char Of(char c) => c switch
    {
        '\n' => c,
        >= '！' and <= '～' => (char)(c - FullWidthDistance),
        // Left behind by word processors and portals inside words: zero-width space and byte order mark.
        '\u200B' or '\uFEFF' => ' ',
        _ when char.IsWhiteSpace(c) || c == '\0' => ' ',
        _ => c,
    };
}
