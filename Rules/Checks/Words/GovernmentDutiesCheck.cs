using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Words;

/// <summary>A government's report tells of assessment, public evaluation and accountability (Regulation, article 50, item 4).</summary>
internal sealed class GovernmentDutiesCheck : IReportCheck
{
    private static readonly (LocalizedText Duty, string[] Words)[] Duties =
    [
        (new("工作考核", "assessment (工作考核)"), ["考核"]),
        (new("社会评议", "public evaluation (社会评议)"), ["评议"]),
        (new("责任追究", "accountability (责任追究)"), ["责任追究", "追究责任", "追责", "问责"]),
    ];

    public CheckDefinition Definition { get; } = Definitions.Warning(
        "text.governmentDuties",
        "本政府机关和政府汇总报告的总体情况写明工作考核、社会评议、责任追究。",
        "Section one of the government's office and of the roll-up speaks of assessment, public evaluation and accountability.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Subject.AgencyKind is not (AgencyKind.Office or AgencyKind.Government) || context.Text("overview") is not { IsBlank: false } text)
        {
            yield break;
        }

        var missing = Duties.Where(duty => !duty.Words.Any(word => text.Folded.Contains(word, StringComparison.Ordinal))).Select(duty => duty.Duty).ToList();
        if (missing.Count > 0)
        {
            yield return Definition.Found(
                $"总体情况没有写{string.Join("、", missing.Select(duty => duty.Zh))}。请补写结果；没有开展或没有发生的也要写明。",
                $"Section one does not speak of {string.Join(", ", missing.Select(duty => duty.En))}. Add the results, also where there were none.",
                string.Join(',', missing.Select(duty => duty.Zh))) with { Section = "overview" };
        }
    }
}
