using System.Text.RegularExpressions;
using Workflow.Rules.Checks;

namespace Workflow.Rules.Tests.Checks;

public sealed partial class CheckCatalogTests
{
    // The table of the specification, one report at a time.
    private static readonly Dictionary<string, FindingLevel> Specified = new()
    {
        ["requests.balance"] = FindingLevel.Error,
        ["requests.outcomes"] = FindingLevel.Error,
        ["requests.applicants"] = FindingLevel.Error,
        ["review.total"] = FindingLevel.Error,
        ["cell.blank"] = FindingLevel.Error,
        ["cell.notANumber"] = FindingLevel.Error,
        ["cell.negative"] = FindingLevel.Error,
        ["cell.notWhole"] = FindingLevel.Error,
        ["cell.unitInCell"] = FindingLevel.Hint,
        ["cell.leadingZero"] = FindingLevel.Hint,
        ["requests.carriedFromLastYear"] = FindingLevel.Error,
        ["disclosure.itemsCarried"] = FindingLevel.Warning,
        ["disclosure.publishedCarried"] = FindingLevel.Warning,
        ["disclosure.inForceCarried"] = FindingLevel.Warning,
        ["disclosure.noRulemaking"] = FindingLevel.Warning,
        ["requests.otherShareHigh"] = FindingLevel.Warning,
        ["change.large"] = FindingLevel.Hint,
        ["section.missing"] = FindingLevel.Error,
        ["section.numbering"] = FindingLevel.Hint,
        ["section.tooLong"] = FindingLevel.Warning,
        ["section.noMeasures"] = FindingLevel.Warning,
        ["section.empty"] = FindingLevel.Warning,
        ["title.year"] = FindingLevel.Warning,
        ["title.agency"] = FindingLevel.Warning,
        ["title.wording"] = FindingLevel.Warning,
        ["text.period"] = FindingLevel.Warning,
        ["text.otherYear"] = FindingLevel.Warning,
        ["text.otherAgency"] = FindingLevel.Warning,
        ["text.lapsedNotice"] = FindingLevel.Hint,
        ["text.parts"] = FindingLevel.Warning,
        ["text.percent"] = FindingLevel.Hint,
        ["text.table"] = FindingLevel.Hint,
        ["text.repeated"] = FindingLevel.Warning,
        ["text.feeMissing"] = FindingLevel.Warning,
        ["text.governmentDuties"] = FindingLevel.Warning,
        ["table.extraRow"] = FindingLevel.Warning,
        ["table.unread"] = FindingLevel.Warning,
        ["form.version"] = FindingLevel.Warning,
    };

    [Fact]
    public void All_WhenComparedWithTheSpecification_HasEveryCodeAtItsLevel() =>
        CheckCatalog.All.ToDictionary(definition => definition.Code, definition => definition.Level).ShouldBe(Specified, ignoreOrder: true);

    [Fact]
    public void All_WhenRead_DescribesEachCheckInBothLanguages()
    {
        foreach (var definition in CheckCatalog.All)
        {
            Chinese().IsMatch(definition.Description.Zh).ShouldBeTrue(definition.Code);
            definition.Description.En.ShouldEndWith(".", customMessage: definition.Code);
        }
    }

    [Fact]
    public void All_WhenAskedWhatAReasonMayOverride_NamesOnlyWhatWasCarriedOver() =>
        CheckCatalog.All.Where(definition => definition.Overridable).ShouldHaveSingleItem().Code.ShouldBe("requests.carriedFromLastYear");

    [Fact]
    public void Find_WhenTheCodeIsUnknown_IsNull() => CheckCatalog.Find("cell.unheardOf").ShouldBeNull();

    [GeneratedRegex("[一-龥].*。$")]
    private static partial Regex Chinese();
}
