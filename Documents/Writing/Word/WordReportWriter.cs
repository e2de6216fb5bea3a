using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing.Word;

/// <summary>Writes a report as Word in the official layout: title, preface, six sections, three tables, page numbers.</summary>
public static class WordReportWriter
{
    /// <returns>A .docx; the same content gives the same bytes.</returns>
    public static byte[] Write(ReportContent content, Form form)
    {
        var document = new WordDocument(content.Title, content.AgencyName).Add(WordStyles.Title, content.Title);
        if (content.Section("preface") is { Length: > 0 } preface)
        {
            document.Add(WordStyles.Text, preface);
        }

        foreach (var section in form.Sections)
        {
            document.Add(WordStyles.Heading, section.Heading);
            if (section.IsTable)
            {
                document.Add(WordFormTable.Of(form.Table(section.Id), content));
            }
            else
            {
                document.Add(WordStyles.Text, content.Section(section.Id) ?? "");
            }
        }

        return document.ToBytes();
    }
}
