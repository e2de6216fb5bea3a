using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Workflow.Rules.Text;

namespace Workflow.Documents.Blocks;

/// <summary>What is removed from every text before anything is read from it. Words are never touched.</summary>
/// <remarks>Removed: U+0000 and the other control characters, byte order marks, and <c>[bookmark: …]</c> residue.
/// Replaced: line ends of every kind by <c>\n</c>, radicals by the ideographs that they look like.
/// White space at the two ends of a line is layout and goes (<see cref="Line"/>); within a line all of it stays as written.</remarks>
internal static partial class TextHygiene
{
    /// <summary>A text of any number of lines; tabs and line breaks stay.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspect) && !text.AsSpan().ContainsAnyInRange('\u2E80', '\u2FD5'))
        {
            return text;
        }

        var cleaned = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '\n' or '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029')
            {
                cleaned.Append('\n');
            }
            else if (character == '\r')
            {
                cleaned.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else if (character == '\t' || !(char.IsControl(character) || character == '\uFEFF'))
            {
                cleaned.Append(character);
            }
        }

        return CompatibilityText.FoldRadicals(Bookmark().Replace(cleaned.ToString(), ""));
    }

    // Without any of these, and without radicals, there is nothing to remove.
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => char.IsControl(character) && character is not ('\t' or '\n')), '\u2028', '\u2029', '\uFEFF', '[']);

    /// <summary>One line without the white space and invisible signs at its ends.</summary>
    public static string Line(string line) => line.Trim().Trim(Invisible).Trim();

    private static readonly char[] Invisible = ['\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\u00AD'];

    [GeneratedRegex(@"(?<=^|\n)\[bookmark:[^\]\n]{0,200}\]\n|\[bookmark:[^\]\n]{0,200}\]", RegexOptions.IgnoreCase)]
    private static partial Regex Bookmark();
}
