namespace Workflow.Rules.Forms;

/// <summary>The official forms, read once from the resources of this assembly.</summary>
public static class FormCatalog
{
    public static IReadOnlyList<Form> All { get; } = [FormResource.Read("form-2019"), FormResource.Read("form-2021")];

    /// <summary>The first report year for which an official form exists.</summary>
    public static int FirstYear { get; } = All.Min(form => form.FromYear);

    public static Form? Find(string? id) => All.FirstOrDefault(form => form.Id == id);

    /// <summary>The form in which a report of the year is written; null before 2019.</summary>
    public static Form? ForYear(int reportYear) => All.FirstOrDefault(form => form.Covers(reportYear));
}
