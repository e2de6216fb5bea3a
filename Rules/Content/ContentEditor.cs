using Workflow.Rules.Forms;

namespace Workflow.Rules.Content;

/// <summary>Changes a content by hand. All or nothing: one value that is not acceptable refuses the whole change.</summary>
public static class ContentEditor
{
    /// <summary>Applies a patch; a cell typed by hand loses its mark and what a source once said in it.</summary>
    public static ContentChange Apply(ReportContent current, ContentPatch patch, Form form)
    {
        var refusals = ContentValidator.Validate(patch, form, current);
        if (refusals.Count > 0)
        {
            return new ContentChange.Refused(refusals);
        }

        var touched = patch.Cells.Where(cell => current.Cell(cell.Key) != cell.Value).Select(cell => cell.Key).ToHashSet();
        var next = current with
        {
            Title = patch.Title is null ? current.Title : PlainText.Clean(patch.Title),
            AgencyName = patch.AgencyName is null ? current.AgencyName : PlainText.Clean(patch.AgencyName),
            Cells = Merged(current.Cells, patch.Cells),
            Sections = Merged(current.Sections, patch.Sections.ToDictionary(section => section.Key, section => section.Value is null ? null : PlainText.Clean(section.Value))),
            Raw = Without(current.Raw, touched),
            Marks = Without(current.Marks, touched),
            Source = patch.DropSource ? null : current.Source,
        };
        return Compare(current, next);
    }

    /// <summary>Replaces the whole content, as read from a document or sent by a client.</summary>
    /// <param name="imported">True for what a document said: a cell may then hold text that is no number, and what the source
    /// looked like is taken over. What a client sends cannot say how a cell came to its value: notes stay with the cells that stay.</param>
    public static ContentChange Replace(ReportContent current, ReportContent next, bool imported)
    {
        if (FormCatalog.Find(next.Form) is not { } form)
        {
            return new ContentChange.Refused([ContentValidator.UnknownForm(next.Form)]);
        }

        var refusals = ContentValidator.Validate(next, form, imported ? null : current);
        if (refusals.Count > 0)
        {
            return new ContentChange.Refused(refusals);
        }

        var complete = next with
        {
            Title = PlainText.Clean(next.Title),
            AgencyName = PlainText.Clean(next.AgencyName),
            Cells = form.Cells.ToDictionary(cell => cell.Id, cell => next.Cell(cell.Id)),
            Sections = next.Sections.Where(section => section.Value is not null).ToDictionary(section => section.Key, section => (string?)PlainText.Clean(section.Value!)),
            Raw = imported ? next.Raw : Kept(current.Raw),
            Marks = imported ? new Dictionary<string, string>() : Kept(current.Marks),
            Source = imported ? next.Source : next.Source is null ? null : current.Source,
        };
        return Compare(current, complete);

        Dictionary<string, string> Kept(IReadOnlyDictionary<string, string> notes) =>
            notes.Where(note => current.Cell(note.Key) == next.Cell(note.Key)).ToDictionary(note => note.Key, note => note.Value);
    }

    /// <summary>The keys of everything in which the two differ.</summary>
    public static IReadOnlyList<string> ChangedKeys(ReportContent before, ReportContent after)
    {
        var keys = new List<string>();
        if (before.Title != after.Title)
        {
            keys.Add("title");
        }

        if (before.AgencyName != after.AgencyName)
        {
            keys.Add("agencyName");
        }

        keys.AddRange(before.Sections.Keys.Union(after.Sections.Keys).Where(id => before.Section(id) != after.Section(id)).Select(id => $"sections.{id}"));
        keys.AddRange(before.Cells.Keys.Union(after.Cells.Keys).Where(id => before.Cell(id) != after.Cell(id)));
        return keys;
    }

    private static ContentChange.Changed Compare(ReportContent before, ReportContent after) => new(after, ChangedKeys(before, after));

    private static Dictionary<string, T> Merged<T>(IReadOnlyDictionary<string, T> current, IReadOnlyDictionary<string, T> patch)
    {
        var merged = new Dictionary<string, T>(current);
        foreach (var (key, value) in patch)
        {
            if (value is null)
            {
                merged.Remove(key);
            }
            else
            {
                merged[key] = value;
            }
        }

        return merged;
    }

    private static Dictionary<string, string> Without(IReadOnlyDictionary<string, string> map, HashSet<string> keys) =>
        map.Where(entry => !keys.Contains(entry.Key)).ToDictionary(entry => entry.Key, entry => entry.Value);
}
