using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Forms;

namespace Workflow.Rules.Checks.Layout;

/// <summary>The report uses the form of its year, whole.</summary>
internal sealed class FormVersionCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Warning(
        "form.version",
        "使用报告年度对应的统一格式，且行列完整。",
        "The report uses the form of its year, with all its rows.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (FormCatalog.ForYear(context.Year) is { } expected && expected.Id != context.Form.Id)
        {
            yield return Definition.Found(
                $"{context.Year}年度应使用{expected.Source}规定的格式，本报告用的是{context.Form.Source}的格式。请改用当年格式。",
                $"For {context.Year} the form of {expected.Source} applies, but this report uses that of {context.Form.Source}. Change to that year's form.",
                $"{context.Form.Id}→{expected.Id}");
        }

        foreach (var rows in (context.Content.Source?.OtherFormRows ?? []).GroupBy(row => row.Table))
        {
            var labels = rows.Select(row => row.Text).ToList();
            yield return Definition.Found(
                $"原文表格与当年格式不同的行：{string.Join("、", labels.Select(label => $"“{label}”"))}。请按当年格式核对并补填。",
                $"Rows of the source that are not those of the year's form: {string.Join(", ", labels.Select(label => $"'{label}'"))}. Check them against this year's form and fill in what is missing.",
                string.Join('\n', labels)) with { Table = rows.Key, Quote = labels[0] };
        }
    }
}
