using System.Text;
using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Pdf;

/// <summary>Words put side by side again, as lines of text.</summary>
internal static class PdfLines
{
    /// <summary>In heights of a line: what is further apart has a space between it.</summary>
    private const double Gap = 0.2;

    /// <summary>What a cell keeps free on both sides together, at most, in points.</summary>
    private const double Padding = 12;

    /// <summary>The lines from the top down; words are on one line where the middle of one lies within the height of the other.</summary>
    public static IEnumerable<(double Top, string Text)> Of(IEnumerable<PdfWord> words) => Lines(words).Select(line => (line[0].Box.Top, Joined(line)));

    private static IEnumerable<List<PdfWord>> Lines(IEnumerable<PdfWord> words)
    {
        var lines = new List<List<PdfWord>>();
        foreach (var word in words.OrderBy(word => word.Box.MiddleY))
        {
            if (lines.Count > 0 && IsBeside(lines[^1][0].Box, word.Box))
            {
                lines[^1].Add(word);
            }
            else
            {
                lines.Add([word]);
            }
        }

        return lines.Select(line => line.OrderBy(word => word.Box.Left).ToList());
    }

    /// <summary>The text of a cell. Digits of two lines are one number only where not one digit more had fitted on the first.</summary>
    /// <param name="width">Of the cell.</param>
    public static string TextOf(IEnumerable<PdfWord> words, double width)
    {
        var text = new StringBuilder();
        PdfWord? last = null;
        foreach (var line in Lines(words))
        {
            text.Append(last is null ? "" : line is [var next] && IsWrapped(last, next, width) ? WrappedText.Break : '\n').Append(TextHygiene.Line(Joined(line)));
            last = line is [var only] ? only : line[^1] with { Text = "" };
        }

        return TextHygiene.Clean(text.ToString());
    }

    private static bool IsWrapped(PdfWord line, PdfWord next, double width) =>
        IsDigits(line.Text) && IsDigits(next.Text)
        && width - line.Box.Width < (line.Box.Width / line.Text.Length) + Padding
        && next.Box.Top - line.Box.Bottom < line.Box.Height / 2;

    private static bool IsDigits(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static bool IsBeside(PdfBox one, PdfBox other) =>
        (other.MiddleY > one.Top && other.MiddleY < one.Bottom) || (one.MiddleY > other.Top && one.MiddleY < other.Bottom);

    private static string Joined(List<PdfWord> line)
    {
        var text = new StringBuilder(line[0].Text);
        for (var i = 1; i < line.Count; i++)
        {
            text.Append(line[i].Box.Left - line[i - 1].Box.Right > Gap * line[i].Box.Height ? " " : "").Append(line[i].Text);
        }

        return text.ToString();
    }
}
