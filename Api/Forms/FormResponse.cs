using Workflow.Rules;
using Workflow.Rules.Forms;

namespace Workflow.Api.Forms;

/// <summary>An official form. Labels are the official Chinese ones; in English the translation stands beside them.</summary>
public sealed record FormResponse(
    string Id, int FromYear, int? ToYear, string Source, IReadOnlyList<FormSectionResponse> Sections, IReadOnlyList<FormTableResponse> Tables)
{
    public static FormResponse Of(Form form, Language language) => new(
        form.Id,
        form.FromYear,
        form.ToYear,
        form.Source,
        [.. form.Sections.Select(section => new FormSectionResponse(section.Id, section.Number, section.Heading, section.HeadingEn, section.IsTable))],
        [.. form.Tables.Select(table => FormTableResponse.Of(table, language))]);
}
