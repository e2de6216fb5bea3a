using System.Buffers;

namespace Workflow.Documents.Reading.Html;

/// <summary>Estimates, before anything is parsed, what a parser would have to hold: it cannot be stopped half-way.</summary>
internal static class HtmlCost
{
    // Their end tags may be left out, or they have none, so an open one says nothing about depth.
    private static readonly HashSet<string> NotCounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "rt", "rp", "html", "head", "body",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NotCountedSpan = NotCounted.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    public static bool IsTooHigh(ReadOnlySpan<char> html)
    {
        var (tags, depth, work) = (0, 0, 0L);
        for (var i = Next(html, 0); i + 1 < html.Length; i = Next(html, i))
        {
            if (html[i..].StartsWith("<!--", StringComparison.Ordinal))
            {
                i = After(html, "-->", i);
                continue;
            }

            var isEnd = html[i + 1] == '/';
            var name = NameAt(html, isEnd ? i + 2 : i + 1);
            i++;
            if (name.Length == 0 || !char.IsAsciiLetter(name[0]))
            {
                continue;
            }

            depth = NotCountedSpan.Contains(name) ? depth : isEnd ? Math.Max(0, depth - 1) : depth + 1;
            work += depth;
            if (++tags > Limits.HtmlTags || depth > Limits.HtmlDepth || work > Limits.HtmlWork)
            {
                return true;
            }

            if (!isEnd && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
            {
                i = After(html, $"</{name}", i) - name.Length - 2;
            }
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> html, int from) => html[from..].IndexOf('<') is >= 0 and var found ? from + found : html.Length;

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> html, int start)
    {
        var length = html[start..].IndexOfAny(NameEnds);
        return length is > 0 and < 32 ? html.Slice(start, length) : [];
    }

    private static int After(ReadOnlySpan<char> html, string mark, int from)
    {
        var found = html[from..].IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : from + found + mark.Length;
    }
}
