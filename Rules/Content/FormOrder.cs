using Workflow.Rules.Forms;

namespace Workflow.Rules.Content;

/// <summary>Cells and sections in the order in which the form prints them; what is stored is in the order of the bytes, for its hash.</summary>
public static class FormOrder
{
    public static ReportContent Of(ReportContent content)
    {
        if (FormCatalog.Find(content.Form) is not { } form)
        {
            return content;
        }

        return content with
        {
            Cells = (IReadOnlyDictionary<string, CellValue>?)FormCells.Of(form, content.Cells) ?? Sorted(content.Cells, form.Cells.Select(cell => cell.Id)),
            Sections = Sorted(content.Sections, form.Sections.Select(section => section.Id)),
        };
    }

    private static Dictionary<string, T> Sorted<T>(IReadOnlyDictionary<string, T> values, IEnumerable<string> order)
    {
        // A dictionary that only grows keeps the order in which it was filled.
        var sorted = new Dictionary<string, T>(values.Count);
        foreach (var id in order.Concat(values.Keys))
        {
            if (values.TryGetValue(id, out var value))
            {
                sorted.TryAdd(id, value);
            }
        }

        return sorted;
    }
}
