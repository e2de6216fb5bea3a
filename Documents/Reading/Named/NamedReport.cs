using Workflow.Documents.Blocks;
using Workflow.Documents.Cells;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Reading.Named;

/// <summary>Makes a report of texts under the names of <see cref="ReportNames"/> and the ids of the form's cells.</summary>
internal static class NamedReport
{
    /// <param name="texts">Null under a name means that its place is there and holds nothing.</param>
    public static DocumentReading Of(IReadOnlyDictionary<string, string?> texts, ReadTarget target)
    {
        var form = FormCatalog.Find(texts.GetValueOrDefault(ReportNames.Form)?.Trim()) ?? FormCatalog.ForYear(target.Year);
        List<FormCell> found = [.. form?.Cells.Where(cell => texts.ContainsKey(cell.Id)) ?? []];
        if (form is null || found.Count == 0)
        {
            return Refusals.NotOurSheet;
        }

        if (found.FirstOrDefault(cell => texts[cell.Id]?.Length > Limits.CellCharacters) is { } huge)
        {
            return Refusals.CellTooLong(huge);
        }

        var cells = form.Cells.ToDictionary(cell => cell.Id, _ => CellValue.Blank, StringComparer.Ordinal);
        var raw = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in found)
        {
            var reading = CellReader.Read(texts[cell.Id] ?? "", cell);
            cells[cell.Id] = reading.Value;
            if (reading.Raw is { } said)
            {
                raw[cell.Id] = said;
            }
        }

        var sections = Sections(texts);
        var content = new ReportContent
        {
            Form = form.Id,
            Title = TextHygiene.Clean(texts.GetValueOrDefault(ReportNames.Title) ?? ""),
            AgencyName = TextHygiene.Clean(texts.GetValueOrDefault(ReportNames.AgencyName) ?? ""),
            Sections = sections,
            Cells = cells,
            Raw = raw,
        };
        List<string> there = [.. form.Sections.Select(section => section.Id).Where(id => sections.GetValueOrDefault(id) is not null || found.Any(cell => cell.Table == id))];
        return new DocumentReading.Read(content, new ReadSummary(found.Count, there, form.Id)
        {
            Unsure = UnsurePlaces.Missing(form, there, [.. found.Select(cell => cell.Id)]),
        });
    }

    private static Dictionary<string, string?> Sections(IReadOnlyDictionary<string, string?> texts)
    {
        var sections = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var section in ReportNames.Sections)
        {
            var parts = new List<string?>();
            while (texts.TryGetValue(ReportNames.Section(section, parts.Count), out var part))
            {
                parts.Add(part);
            }

            if (parts.Any(part => part is not null))
            {
                sections[section] = TextHygiene.Clean(string.Concat(parts));
            }
        }

        return sections;
    }
}
