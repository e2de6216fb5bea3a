using System.Net;
using System.Text;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Made;

/// <summary>Prints a report as a Word document in one of the styles in which offices' documents differ.</summary>
internal sealed class DocxLayout
{
    private readonly StringBuilder body = new();
    private readonly Variation variation;
    private readonly DocxStyle style;

    private DocxLayout(Variation variation, DocxStyle style) => (this.variation, this.style) = (variation, style);

    public static byte[] Print(ReportContent content, Variation variation, DocxStyle style) => DocxPackage.Of(Body(content, variation, style));

    public static string Body(ReportContent content, Variation variation, DocxStyle style)
    {
        var layout = new DocxLayout(variation, style);
        layout.Report(content);
        return layout.body.Append("<w:p/><w:sectPr/>").ToString();
    }

    private void Report(ReportContent content)
    {
        Lines([content.Title]);
        Lines(content.Section("preface")?.Split('\n') ?? []);
        var form = FormCatalog.Find(content.Form)!;
        var isOpen = false;
        foreach (var section in form.Sections)
        {
            var prose = section.IsTable ? null : content.Section(section.Id);
            if (!section.IsTable && isOpen)
            {
                body.Append("</w:tbl>");
                isOpen = false;
            }

            if (section.IsTable && style == DocxStyle.Joined)
            {
                body.Append(isOpen ? "" : "<w:tbl>").Append("<w:tr>").Append(Cell(new PrintedCell(section.Heading, Width: 10))).Append("</w:tr>");
                isOpen = true;
                Rows(PrintedTable.Of(form.Table(section.Id), content, variation));
            }
            else if (section.IsTable)
            {
                Heading(section);
                Table(PrintedTable.Of(form.Table(section.Id), content, variation), section.Id == "requests");
            }
            else if (prose is not null)
            {
                Heading(section);
                Lines(prose.Split('\n'));
            }
        }
    }

    private void Heading(FormSection section) =>
        body.Append(style == DocxStyle.Styled
            ? $"<w:p><w:pPr><w:pStyle w:val=\"h\"/></w:pPr>{Run(section.Heading[2..])}</w:p>"
            : Paragraph(section.Heading));

    private void Lines(string[] lines)
    {
        if (style == DocxStyle.Boxed && lines.Length > 0)
        {
            var inside = "<w:txbxContent>" + string.Concat(lines.Select(Paragraph)) + "</w:txbxContent>";
            body.Append("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><a:graphic><wps:wsp><wps:txbx>").Append(inside)
                .Append("</wps:txbx></wps:wsp></a:graphic></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>").Append(inside)
                .Append("</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
            return;
        }

        foreach (var line in lines)
        {
            body.Append(Paragraph(line));
        }
    }

    private void Table(List<List<PrintedCell>> rows, bool isLong)
    {
        body.Append(style == DocxStyle.Nested ? "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:tbl>" : "<w:tbl>");
        if (style == DocxStyle.Cut && isLong)
        {
            var header = rows.FindIndex(row => row[0].Text.Length > 0 && row.Count == 9 - row[0].Width);
            var cut = rows.Count / 2;
            // Merged cells end where the table ends.
            Rows(rows[..cut]);
            body.Append("</w:tbl><w:p/><w:tbl>");
            Rows([.. rows[..Math.Max(header, 3)], .. rows[cut..]]);
        }
        else
        {
            Rows(rows);
        }

        body.Append(style == DocxStyle.Nested ? "</w:tbl><w:p/></w:tc></w:tr></w:tbl>" : "</w:tbl>");
    }

    private void Rows(IEnumerable<List<PrintedCell>> rows)
    {
        foreach (var row in rows)
        {
            if (style == DocxStyle.Tracked && variation.Chance(5))
            {
                body.Append("<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"a\"/></w:trPr>").Append(string.Concat(row.Select(Cell))).Append("</w:tr>");
            }

            var cells = string.Concat(row.Select(Cell));
            body.Append(style == DocxStyle.Controls && variation.Chance(4) ? $"<w:sdt><w:sdtPr/><w:sdtContent><w:tr>{cells}</w:tr></w:sdtContent></w:sdt>" : $"<w:tr>{cells}</w:tr>");
        }
    }

    private string Cell(PrintedCell cell)
    {
        var places = string.Concat(Enumerable.Repeat($"<w:tc>{Text(cell.Text)}</w:tc>", cell.Width));
        return style switch
        {
            DocxStyle.Repeated => places,
            DocxStyle.Lost => cell.IsUp ? "" : $"<w:tc>{Text(cell.Text)}</w:tc>",
            DocxStyle.Controls when cell.Width == 1 && !cell.IsUp => $"<w:sdt><w:sdtPr/><w:sdtContent><w:tc><w:tcPr/><w:sdt><w:sdtContent>{Text(cell.Text)}</w:sdtContent></w:sdt></w:tc></w:sdtContent></w:sdt>",
            _ => $"<w:tc><w:tcPr><w:gridSpan w:val=\"{cell.Width}\"/>{(cell.IsUp ? "<w:vMerge/>" : cell.Height > 1 ? "<w:vMerge w:val=\"restart\"/>" : "")}</w:tcPr>{(cell.IsUp ? "<w:p/>" : Text(cell.Text))}</w:tc>",
        };
    }

    private string Text(string text) => string.Concat(text.Split('\n').Select(Paragraph));

    private string Paragraph(string text) => style switch
    {
        DocxStyle.Tracked when text.Length > 1 && variation.Chance(3) =>
            $"<w:p><w:pPr><w:rPr><w:del w:id=\"2\"/></w:rPr></w:pPr>{Run(text[..1])}</w:p><w:p>{Struck("旧")}<w:ins w:id=\"3\">{Run(text[1..])}</w:ins></w:p>",
        DocxStyle.Tracked when text.Length > 0 => $"<w:p>{Struck("77")}<w:ins w:id=\"3\">{Run(text)}</w:ins><w:moveFrom w:id=\"4\">{Run("走")}</w:moveFrom></w:p>",
        DocxStyle.Controls when text.Length > 1 =>
            $"<w:p><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:hyperlink>{Run(text[..1])}</w:hyperlink><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>"
            + $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE 9</w:instrText></w:r><w:fldSimple>{Run(text[1..])}</w:fldSimple></w:p>",
        _ => $"<w:p>{Run(text)}</w:p>",
    };

    private static string Run(string text) => $"<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</w:t></w:r>";

    private static string Struck(string text) => $"<w:del w:id=\"5\"><w:r><w:delText>{text}</w:delText></w:r></w:del>";
}
