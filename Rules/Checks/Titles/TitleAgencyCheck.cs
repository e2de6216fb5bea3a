using Workflow.Rules.Agencies;
using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Titles;

/// <summary>The title names this agency.</summary>
internal sealed class TitleAgencyCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Warning(
        "title.agency",
        "标题写的是本机关的名称。",
        "The title has this agency's name.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var title = TitleText.Of(context);
        var name = context.Subject.AgencyName;
        if (title.Length == 0 || string.IsNullOrWhiteSpace(name) || AgencyNames.AreTheSame(TitleText.Agency(title), name) || AgencyNames.Names(title, name))
        {
            yield break;
        }

        yield return Definition.Found(
            $"标题中没有本机关的名称“{name}”。请核对标题是否沿用了别的单位的文稿。",
            $"The title does not name this agency, {name}. Check whether it was copied from another body's report.") with { Section = "title", Quote = context.Content.Title };
    }
}
