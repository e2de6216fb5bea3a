using System.Net;
using System.Text;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Made;

/// <summary>Prints a report as portals do: headings in paragraphs, tables in layout tables, spans in several styles.</summary>
internal static class HtmlLayout
{
    private const int LongTable = 15;

    public static string Print(ReportContent content, Variation variation, SpanStyle spans, bool joinTables)
    {
        var form = FormCatalog.Find(content.Form)!;
        var html = new StringBuilder("<html><head><style>p{}</style><script>if (1<2) document.write('<table>')</script></head><body>");
        html.Append("<table><tr><td><nav>首页 政府信息公开</nav></td></tr><tr><td><div>");
        html.Append("<p align=center><b>").Append(Encode(content.Title)).Append("</b></p><p>发布时间：2020-01-20 来源：").Append(Encode(content.AgencyName)).Append("</p>");
        Prose(html, content.Section("preface"));
        var open = false;
        foreach (var section in form.Sections)
        {
            if (section.IsTable)
            {
                html.Append(joinTables ? open ? "" : "<table border=1>" : $"<p>{section.Heading}</p><div><table><tbody>");
                html.Append(joinTables ? $"<tr><td colspan=20><p>{section.Heading}</p></td></tr>" : "");
                open = true;
                Table(html, PrintedTable.Of(form.Table(section.Id), content, variation), spans);
                html.Append(joinTables ? "" : "</tbody></table></div>");
                continue;
            }

            html.Append(open && joinTables ? "</table>" : "");
            open = false;
            if (content.Section(section.Id) is { } prose)
            {
                html.Append("<p><span>").Append(section.Heading).Append("</span></p>");
                Prose(html, prose);
            }
        }

        return html.Append("</div></td></tr></table></body></html>").ToString();
    }

    private static void Prose(StringBuilder html, string? prose)
    {
        foreach (var line in prose?.Split('\n') ?? [])
        {
            html.Append("<p>\n  &nbsp;&nbsp;").Append(Encode(line)).Append("\n</p>\n");
        }
    }

    private static void Table(StringBuilder html, List<List<PrintedCell>> rows, SpanStyle spans)
    {
        foreach (var row in spans == SpanStyle.Cut && rows.Count > LongTable ? PageBreak.Repeat(rows, rows.Count / 2) : rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                html.Append(Cell(cell, spans));
            }

            html.Append("</tr>\n");
        }
    }

    private static string Cell(PrintedCell cell, SpanStyle spans)
    {
        var text = Encode(cell.Text).Replace("\n", "<br>", StringComparison.Ordinal);
        return spans switch
        {
            SpanStyle.Spans or SpanStyle.Cut => cell.IsUp ? "" : $"<td colspan={cell.Width} rowspan=\"{cell.Height}\"><p>{text}</p></td>",
            SpanStyle.Repeated => string.Concat(Enumerable.Repeat($"<td>{text}</td>", cell.Width)),
            SpanStyle.Blank => (cell.IsUp ? "<td>&nbsp;</td>" : $"<td>{text}</td>") + string.Concat(Enumerable.Repeat("<td></td>", cell.Width - 1)),
            _ => cell.IsUp ? "" : $"<td>{text}</td>",
        };
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
