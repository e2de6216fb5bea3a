using Workflow.Rules.Checks.Cells;
using Workflow.Rules.Checks.Disclosure;
using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Checks.Layout;
using Workflow.Rules.Checks.Requests;
using Workflow.Rules.Checks.Sections;
using Workflow.Rules.Checks.Titles;
using Workflow.Rules.Checks.Words;
using Workflow.Rules.Checks.Years;

namespace Workflow.Rules.Checks;

/// <summary>Every check of a single report, in the order of the specification.</summary>
public static class CheckCatalog
{
    internal static IReadOnlyList<IReportCheck> Checks { get; } =
    [
        new RequestsBalanceCheck(),
        new RequestsOutcomesCheck(),
        new RequestsApplicantsCheck(),
        new ReviewTotalCheck(),
        new BlankCellCheck(),
        new NotANumberCheck(),
        new NegativeCellCheck(),
        new NotWholeCheck(),
        new UnitInCellCheck(),
        new LeadingZeroCheck(),
        new CarriedFromLastYearCheck(),
        new ItemsCarriedCheck(),
        new PublishedCarriedCheck(),
        new InForceCarriedCheck(),
        new NoRulemakingCheck(),
        new OtherShareHighCheck(),
        new ChangeLargeCheck(),
        new SectionMissingCheck(),
        new SectionNumberingCheck(),
        new SectionTooLongCheck(),
        new NoMeasuresCheck(),
        new SectionEmptyCheck(),
        new TitleYearCheck(),
        new TitleAgencyCheck(),
        new TitleWordingCheck(),
        new PeriodCheck(),
        new OtherYearCheck(),
        new OtherAgencyCheck(),
        new LapsedNoticeCheck(),
        new PartsCheck(),
        new PercentCheck(),
        new TableTextCheck(),
        new RepeatedCheck(),
        new FeeMissingCheck(),
        new GovernmentDutiesCheck(),
        new ExtraRowCheck(),
        new UnreadTableCheck(),
        new FormVersionCheck(),
    ];

    /// <summary>Code, usual level and meaning of each check.</summary>
    public static IReadOnlyList<CheckDefinition> All { get; } = [.. Checks.Select(check => check.Definition)];

    public static CheckDefinition? Find(string code) => All.FirstOrDefault(definition => definition.Code == code);
}
