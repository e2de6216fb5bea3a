namespace Workflow.Documents.Reading.Named;

/// <summary>By what our spreadsheets and our CSV call the parts of a report. The cells of the form have their own ids.</summary>
internal static class ReportNames
{
    public const string Form = "report.form";
    public const string Title = "report.title";
    public const string AgencyName = "report.agencyName";

    /// <summary>The texts that a report may hold.</summary>
    public static readonly IReadOnlyList<string> Sections = ["preface", "overview", "problems", "other"];

    /// <param name="part">0 for the first cell; a text that is longer than a cell goes on in further ones.</param>
    public static string Section(string section, int part = 0) => part == 0 ? $"section.{section}" : $"section.{section}.{part}";
}
