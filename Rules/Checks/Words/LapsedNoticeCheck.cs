using System.Text.RegularExpressions;
using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Words;

/// <summary>The report does not rest on a notice that no longer holds.</summary>
internal sealed partial class LapsedNoticeCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Hint(
        "text.lapsedNotice",
        "没有引用已失效或被取代的依据（如国办发〔2014〕32号）。",
        "No lapsed basis is cited (such as 国办发〔2014〕32号).");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            for (var match = Citation().Match(text.Folded); match.Success; match = match.NextMatch())
            {
                var number = Brackets().Replace(match.Value, "");
                var basis = LapsedBases.All.FirstOrDefault(candidate => candidate.Number == number);
                if (basis is null || (basis.HarmlessBeside is { } words && text.Folded.Contains(words, StringComparison.Ordinal)))
                {
                    continue;
                }

                yield return text.Quoted(
                    Definition.Found(
                        $"引用了“{basis.Printed}”：{basis.Reason.Zh}。请改引现行依据。",
                        $"The text cites {basis.Printed}: {basis.Reason.En}. Cite what is in force."),
                    new TextSpan(match.Index, match.Length));
            }
        }
    }

    [GeneratedRegex(@"(?:国办发|国务院令)(?:[〔\[(【［<〈「]?20[0-9]{2}[〕\])】］>〉」]?)?第?[0-9]{1,4}号", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Citation();

    [GeneratedRegex(@"[〔\[(【［<〈「〕\])】］>〉」]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();
}
