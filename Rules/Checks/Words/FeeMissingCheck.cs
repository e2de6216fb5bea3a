using System.Text.RegularExpressions;
using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Checks.Sections;

namespace Workflow.Rules.Checks.Words;

/// <summary>Since 2021 section six says what information processing fee was charged, or that none was
/// (国办函〔2020〕109号 on the fee; 国办公开办函〔2021〕30号).</summary>
/// <remarks>行政事业性收费 of table two is other money and does not answer the question.</remarks>
internal sealed partial class FeeMissingCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Warning(
        "text.feeMissing",
        "2021年格式：第六部分写明收取信息处理费的情况，没有收取的也写明。",
        "2021 form: section six says what information processing fee (信息处理费) was charged, or none.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        // A lone 无 is told by section.empty, which then asks for the fee as well.
        if (context.Form.Id != "2021" || context.Text("other") is not { } text || SectionEmptyCheck.SaysNothing(text.Folded) || SaysFee(text.Folded))
        {
            yield break;
        }

        yield return Definition.Found(
            "第六部分没有写明信息处理费的收取情况。请写明本年度收取的件数和金额；没有收取的，写“本年度未收取信息处理费”。",
            "Section six does not say what information processing fee was charged. State number and amount, or that none was charged.") with { Section = "other" };
    }

    private static bool SaysFee(string folded) =>
        Fee().IsMatch(folded.Replace("行政事业性收费", "", StringComparison.Ordinal));

    [GeneratedRegex("信息(?:公开)?处理费|信息公开[^。;\n]{0,12}(?:收费|费用)|(?:依申请|申请公开|公开申请)[^。;\n]{0,20}(?:收费|费用)|(?:未|没有|无|不)[^。;,\n]{0,10}(?:收取|收费)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fee();
}
