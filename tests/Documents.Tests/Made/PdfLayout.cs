using System.Globalization;
using System.Net;
using System.Text;
using Workflow.Documents.Tests.Tools;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Made;

/// <summary>Prints a report as pages: words at their places, and the lines that are drawn around cells.</summary>
/// <param name="isFilled">Borders are thin filled rectangles around each cell, as browsers draw them; else strokes, as word processors do.</param>
/// <param name="width">Of a table. Where a cell is too narrow for its text, that goes on in further lines.</param>
internal sealed class PdfLayout(bool isFilled, double width)
{
    private const double Left = 60;
    private const double Narrow = 480;
    private const double Wide = 4_000;
    private const double Character = 10;
    private const double LineHeight = 14;
    private const double Padding = 5;

    private readonly StringBuilder words = new();
    private readonly StringBuilder rules = new();
    private double top = 60;

    public static PdfTools Print(ReportContent content, Variation variation, bool isFilled)
    {
        var layout = new PdfLayout(isFilled, Wide);
        layout.Report(content, variation);
        return layout.Tools();
    }

    /// <summary>One table of cells as they are given, each of its width.</summary>
    public static PdfTools Table(bool isFilled, string heading, params IReadOnlyList<IReadOnlyList<PrintedCell>> rows)
    {
        var layout = new PdfLayout(isFilled, Narrow);
        layout.Lines(heading);
        layout.Table(rows);
        return layout.Tools();
    }

    private PdfTools Tools() => new(
        $"<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"x.dtd\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><doc><page width=\"600\" height=\"9999\">{words}</page></doc></body></html>",
        $"<svg xmlns=\"http://www.w3.org/2000/svg\"><defs><path d=\"M 0 0 L 600 0 \"/></defs><pageSet><page><g>{rules}</g></page></pageSet></svg>");

    private void Report(ReportContent content, Variation variation)
    {
        var form = FormCatalog.Find(content.Form)!;
        Lines(content.Title);
        Lines(content.Section("preface"));
        foreach (var section in form.Sections.Where(section => section.IsTable || content.Section(section.Id) is not null))
        {
            Lines(section.Heading);
            if (section.IsTable)
            {
                Table(PrintedTable.Of(form.Table(section.Id), content, variation));
            }
            else
            {
                Lines(content.Section(section.Id));
            }
        }

        Word("— 1 —", 300, top);
    }

    private void Lines(string? text)
    {
        foreach (var line in text?.Split('\n') ?? [])
        {
            Word(line, Left, top);
            top += LineHeight + 4;
        }
    }

    private void Table(IReadOnlyList<IReadOnlyList<PrintedCell>> rows)
    {
        foreach (var row in rows)
        {
            // Tables of several blocks have as many columns as the widest; a narrower block shares their whole width among its own.
            var unit = width / row.Sum(cell => cell.Width);
            var height = row.Max(cell => Wrapped(cell.Text, (cell.Width * unit) - (2 * Padding)).Count) * LineHeight + 6;
            var left = Left;
            foreach (var cell in row)
            {
                var right = left + (cell.Width * unit);
                if (!cell.IsUp)
                {
                    Border(left, top, right, top);
                }

                Border(left, top, left, top + height);
                Border(right, top, right, top + height);
                Text(cell, left, right);
                left = right;
            }

            top += height;
        }

        Border(Left, top, Left + width, top);
        top += LineHeight;
    }

    private void Text(PrintedCell cell, double left, double right)
    {
        var line = top + 3;
        foreach (var text in cell.IsUp ? [] : Wrapped(cell.Text, right - left - (2 * Padding)))
        {
            Word(text, left + Padding, line);
            line += LineHeight;
        }
    }

    private static List<string> Wrapped(string text, double room) =>
        [.. text.Split('\n').SelectMany(line => line.Length == 0 ? [] : line.Chunk(Math.Max(1, (int)(room / Character))).Select(part => new string(part)))];

    private void Word(string text, double left, double at)
    {
        foreach (var word in text.Split(' '))
        {
            words.Append(CultureInfo.InvariantCulture, $"<word xMin=\"{left}\" yMin=\"{at - 1}\" xMax=\"{left + (word.Length * Character)}\" yMax=\"{at + LineHeight - 2}\">{WebUtility.HtmlEncode(word)}</word>");
            left += (word.Length + 1) * Character;
        }
    }

    private void Border(double left, double upper, double right, double lower) => rules.Append(isFilled
        ? string.Create(CultureInfo.InvariantCulture, $"<path style=\" stroke:none;fill-rule:nonzero;fill:rgb(26%,26%,26%);fill-opacity:1;\" d=\"M {left} {upper} L {right + 0.5} {upper} L {right + 0.5} {lower + 0.5} L {left} {lower + 0.5} Z M {left} {upper} \"/>")
        : string.Create(CultureInfo.InvariantCulture, $"<path fill=\"none\" stroke=\"rgb(0%, 0%, 0%)\" d=\"M {left} {-upper} L {right} {-lower} \" transform=\"matrix(1, 0, 0, -1, 0, 0)\"/>"));
}
