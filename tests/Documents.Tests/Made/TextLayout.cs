using System.Text;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Made;

/// <summary>Prints a report as a word processor saves it as text: one table cell a line, led by a tab, a blank line behind each row.</summary>
internal static class TextLayout
{
    /// <param name="spaced">Rows are lines and cells are told apart by runs of spaces; blank cells leave nothing behind.</param>
    public static string Print(ReportContent content, Variation variation, bool spaced = false)
    {
        var form = FormCatalog.Find(content.Form)!;
        var text = new StringBuilder();
        if (variation.Chance(2))
        {
            text.Append("附件：\n");
        }

        var cut = variation.Chance(2) ? content.Title.Length - 4 : content.Title.Length;
        text.Append(content.Title[..cut]).Append(cut < content.Title.Length ? "\n" : "").Append(content.Title[cut..]).Append('\n');
        text.Append(variation.Chance(2) ? $"报送单位：{content.AgencyName}\n" : "\n");
        Prose(text, content.Section("preface"), variation);
        foreach (var section in form.Sections)
        {
            if (section.IsTable)
            {
                text.Append(Heading(section, variation)).Append('\n');
                Table(text, PrintedTable.Of(form.Table(section.Id), content, variation), spaced ? "    " : variation.Chance(4) ? "\t" : null);
            }
            else if (content.Section(section.Id) is { } prose)
            {
                text.Append(Heading(section, variation)).Append('\n');
                Prose(text, prose, variation);
            }
        }

        return text.Append("\n \n").ToString();
    }

    private static string Heading(FormSection section, Variation variation) =>
        variation.Chance(6) ? $" {section.Number}、 {section.Heading[2..]}" :
        variation.Chance(6) ? $"\u3000{section.Heading}：" :
        section.Heading;

    private static void Prose(StringBuilder text, string? prose, Variation variation)
    {
        foreach (var line in prose?.Split('\n') ?? [])
        {
            text.Append(variation.Chance(3) ? "\u3000\u3000" : "").Append(variation.Chance(8) ? "[bookmark: _GoBack]" : "").Append(line).Append('\n');
        }
    }

    private static void Table(StringBuilder text, List<List<PrintedCell>> rows, string? between)
    {
        foreach (var row in rows)
        {
            var cells = row.Select(cell => cell.IsUp ? "" : cell.Text);
            text.Append(between is not null
                ? string.Join(between, cells.Select(cell => cell.Replace("\n", "", StringComparison.Ordinal))) + "\n"
                : string.Concat(cells.Select(cell => $"\t{cell}\n")) + "\n");
        }

        text.Append("\n\n");
    }
}
