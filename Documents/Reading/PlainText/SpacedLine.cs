using System.Text.RegularExpressions;
using Workflow.Documents.Blocks;
using Workflow.Documents.Tables;

namespace Workflow.Documents.Reading.PlainText;

/// <summary>Takes a line whose cells are told apart by nothing but space for a row of a table, where its own words say that it is one.</summary>
internal static partial class SpacedLine
{
    private const int LongestRow = 400;

    // Table four is the only one whose row has no label; fewer numbers on a line say nothing.
    private const int FewestUnlabelled = 10;

    /// <summary>Null for a line that is no row.</summary>
    public static GridRow? Row(string line)
    {
        var text = TextHygiene.Line(line);
        if (text.Length is 0 or > LongestRow)
        {
            return null;
        }

        if (Vocabulary.IsArticle(text))
        {
            return Of([text]);
        }

        var words = Space().Split(text);
        var values = words.Reverse().TakeWhile(word => Value().IsMatch(word)).Count();
        var labels = string.Join(' ', words.SkipLast(values)) is { Length: > 0 } front ? Gap().Split(text[..EndOf(text, words, front)]) : [];
        return values == 0 ? HeaderRow(text, words)
            : labels.Any(Vocabulary.IsRowLabel) || (labels.Length == 0 && values >= FewestUnlabelled) ? Of([.. labels, .. words.TakeLast(values)])
            : null;
    }

    /// <summary>Whether a number, or what stands for one, ends the line; the number of a page does not count.</summary>
    public static bool EndsWithValue(string line) =>
        TextHygiene.Line(line) is { Length: > 0 and <= LongestRow } text && !PageNumber().IsMatch(text) && Space().Split(text) is [.., var last] && Value().IsMatch(last);

    private static GridRow? HeaderRow(string text, string[] words)
    {
        var cells = words.Skip(1).All(Vocabulary.IsHeader) ? words : Gap().Split(text);
        var known = cells.Count(Vocabulary.IsHeader);
        return known > 0 && cells.Skip(1).All(Vocabulary.IsHeader) && (known == cells.Length || cells.Length > 1) ? Of(cells) : null;
    }

    /// <summary>Where the labels end in the line as it stands, with the gaps between them.</summary>
    private static int EndOf(string text, string[] words, string front)
    {
        var end = 0;
        foreach (var word in words.Take(front.Count(character => character == ' ') + 1))
        {
            end = text.IndexOf(word, end, StringComparison.Ordinal) + word.Length;
        }

        return end;
    }

    private static GridRow Of(IEnumerable<string> cells) => new([.. cells.Select(cell => new GridCell(cell))]);

    [GeneratedRegex(@"^(?:[-—–－]+\s*[0-9]{1,3}\s*[-—–－]+|第\s*[0-9]{1,3}\s*页.*)$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"[\s\u200B]+")]
    private static partial Regex Space();

    [GeneratedRegex(@"(?:[ \u00A0]{2,}|\u3000|\t)\s*")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:[-+－−＋]?[0-9０-９][0-9０-９.,，．]*(?:次|件|项|个|条|份|万元|元)?|-+|—+|/|不适用|无)$")]
    private static partial Regex Value();
}
