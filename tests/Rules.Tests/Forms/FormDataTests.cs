using System.Text.RegularExpressions;
using Workflow.Rules.Forms;

namespace Workflow.Rules.Tests.Forms;

public sealed partial class FormDataTests
{
    public static TheoryData<string> Forms => ["2019", "2021"];

    [Theory]
    [InlineData("2019", 22, 161, 15)]
    [InlineData("2021", 10, 175, 15)]
    public void Cells_WhenCounted_AreThoseOfTheOfficialForm(string form, int disclosure, int requests, int review)
    {
        var tables = FormCatalog.Find(form)!.Tables;

        tables.Select(table => (table.Id, table.Cells.Count())).ShouldBe([("disclosure", disclosure), ("requests", requests), ("review", review)]);
    }

    [Theory]
    [InlineData("2019", "requests.new.natural")]
    [InlineData("2019", "review.litigation.direct.total")]
    [InlineData("2019", "disclosure.procurement.amount")]
    [InlineData("2019", "requests.other.total")]
    [InlineData("2021", "requests.denied.stateSecret.legalService")]
    [InlineData("2021", "requests.other.misc.natural")]
    [InlineData("2021", "disclosure.fees.amount")]
    [InlineData("2021", "review.litigation.afterReconsideration.pending")]
    public void FindCell_WhenTheIdIsThatOfTheContract_FindsIt(string form, string cell) =>
        FormCatalog.Find(form)!.FindCell(cell)!.Id.ShouldBe(cell);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Cells_WhenAskedWhatMayBeNegative_NameOnlyTheChange(string form) =>
        FormCatalog.Find(form)!.Cells.Where(cell => cell.MayBeNegative).Select(cell => cell.Column.Label).Distinct()
            .ShouldBe(form == "2019" ? ["本年增/减"] : []);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Cells_WhenAskedWhatIsNotWhole_NameOnlyAmounts(string form) =>
        FormCatalog.Find(form)!.Cells.Where(cell => !cell.IsWhole).Select(cell => (cell.Id, cell.Unit, cell.UnitPrinted))
            .ShouldBe(form == "2019" ? [("disclosure.procurement.amount", "元", false)] : [("disclosure.fees.amount", "万元", true)]);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Rows_WhenRead_HaveAnEnglishLabelAndAnExplanationInBothLanguages(string form)
    {
        foreach (var row in FormCatalog.Find(form)!.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Rows))
        {
            IsEnglish(row.LabelEn, row.Id);
            IsExplained(row.Explanation, row.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Columns_WhenRead_HaveAnEnglishLabelAndAnExplanationInBothLanguages(string form)
    {
        foreach (var column in FormCatalog.Find(form)!.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Columns))
        {
            IsEnglish(column.LabelEn, column.Id);
            IsExplained(column.Explanation, column.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void SectionsAndTables_WhenRead_HaveEnglishNames(string form)
    {
        var catalogued = FormCatalog.Find(form)!;

        catalogued.Sections.Select(section => section.Number).ShouldBe([1, 2, 3, 4, 5, 6]);
        catalogued.Sections.ShouldAllBe(section => section.HeadingEn != section.Id);
        catalogued.Tables.ShouldAllBe(table => table.TitleEn != table.Id);
    }

    [Theory]
    [InlineData(2018, null)]
    [InlineData(2019, "2019")]
    [InlineData(2020, "2019")]
    [InlineData(2021, "2021")]
    [InlineData(2031, "2021")]
    public void ForYear_WhenAsked_GivesTheFormInForce(int year, string? form) => FormCatalog.ForYear(year)?.Id.ShouldBe(form);

    private static void IsEnglish(string text, string id)
    {
        text.ShouldNotBeNullOrWhiteSpace(id);
        // A Chinese term may stand in brackets, where the English reader will meet it.
        Brackets().Replace(text, "").ShouldNotMatch("[一-龥]", id);
    }

    private static void IsExplained(LocalizedText? explanation, string id)
    {
        explanation.ShouldNotBeNull(id);
        explanation.Zh.ShouldEndWith("。", customMessage: id);
        IsEnglish(explanation.En, id);
        explanation.En.ShouldEndWith(".", customMessage: id);
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();
}
