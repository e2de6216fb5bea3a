using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Forms;

namespace Workflow.Rules.Checks.Sections;

/// <summary>All six sections are there (Regulation, article 50).</summary>
internal sealed class SectionMissingCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Error(
        "section.missing",
        "六个部分齐全。",
        "All six sections are there.");

    public IEnumerable<Finding> Run(CheckContext context) =>
        from section in context.Form.Sections
        where section.IsTable ? IsTableMissing(context, section) : context.Content.Section(section.Id) is null
        select Definition.Found(
            $"缺少“{section.Heading}”。请补写这一部分；没有内容也要保留标题并写明。",
            $"Section {section.Number}, '{section.HeadingEn}', is missing. Add it; where there is nothing to report keep the heading and say so.") with { Section = section.Id };

    // The tables of a typed report are always on the page. An imported one lacks its table when neither heading nor number was found.
    private static bool IsTableMissing(CheckContext context, FormSection section) =>
        context.Content.Source is { } source
        && source.Headings.All(heading => heading.Section != section.Id)
        && context.Form.Table(section.Id).Cells.All(cell => context.Content.Cell(cell.Id).IsBlank);
}
