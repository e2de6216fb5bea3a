using Workflow.Rules.Content;
using Workflow.Rules.Forms;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Content;

public sealed class ContentEditorTests
{
    private const string Count = "requests.new.natural";
    private const string Amount = "disclosure.procurement.amount";
    private static readonly Form Form = FormCatalog.Find("2019")!;
    private static readonly ReportContent Sound = InventedReport.Of2020.Content;

    public static TheoryData<string, ContentPatch> Refused => new()
    {
        { "cell.unknown", Cell("requests.none", CellValue.Of(1)) },
        { "cell.notANumber", Cell(Count, CellValue.Unreadable("五")) },
        { "cell.outOfRange", Cell(Count, CellValue.Of(9_223_372_036_854_775_808m)) },
        { "cell.outOfRange", Cell(Count, CellValue.Of(0.0000001m)) },
        { "cell.outOfRange", Cell(Amount, CellValue.Of(9_223_372_036_855m)) },
        { "cell.outOfRange", Cell(Amount, CellValue.Of(0.0000001m)) },
        { "section.unknown", Section("disclosure", "表") },
        { "text.tooLong", Section("overview", new string('长', 200_001)) },
        { "text.tooLong", new ContentPatch { Title = new string('长', 1001) } },
        { "text.tooLong", new ContentPatch { AgencyName = new string('长', 1001) } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Apply_WhenAValueCannotBe_RefusesWithItsCode(string code, ContentPatch patch)
    {
        var refusal = ContentEditor.Apply(Sound, patch, Form).ShouldBeOfType<ContentChange.Refused>().Refusals.ShouldHaveSingleItem();

        refusal.Code.ShouldBe(code);
        refusal.Detail.Zh.ShouldNotBeEmpty();
        refusal.Detail.En.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(Count, "9223372036854775807")]
    [InlineData(Count, "-3")]
    [InlineData(Count, "1.5")]
    [InlineData(Amount, "9223372036853.999999")]
    [InlineData(Amount, "9223372036854")]
    public void Apply_WhenANumberCanBeStored_TakesItAndLeavesJudgingToTheChecks(string cell, string number)
    {
        var value = CellValue.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

        Changed(Cell(cell, value)).Content.Cell(cell).ShouldBe(value);
    }

    [Fact]
    public void Apply_WhenOnePartOfSeveralCannotBe_RefusesAllAndNamesEachRefusal()
    {
        var patch = new ContentPatch
        {
            Title = "新标题",
            Cells = new Dictionary<string, CellValue> { [Count] = CellValue.Of(9), ["requests.none"] = CellValue.Of(1) },
            Sections = new Dictionary<string, string?> { ["appendix"] = "附录" },
        };

        ContentEditor.Apply(Sound, patch, Form).ShouldBeOfType<ContentChange.Refused>().Refusals.Select(refusal => refusal.Code).ToList().ShouldBe(["cell.unknown", "section.unknown"]);
    }

    [Fact]
    public void Apply_WhenACellIsTypedByHand_DropsItsMarkAndWhatTheSourceSaid()
    {
        var imported = Sound with
        {
            Raw = new Dictionary<string, string> { [Count] = "8件", ["requests.new.business"] = "3件" },
            Marks = new Dictionary<string, string> { [Count] = "complete", ["requests.new.business"] = "carried" },
        };

        var next = ContentEditor.Apply(imported, Cell(Count, CellValue.Of(9)), Form).ShouldBeOfType<ContentChange.Changed>().Content;

        next.Raw.ShouldHaveSingleItem().Key.ShouldBe("requests.new.business");
        next.Marks.ShouldHaveSingleItem().Key.ShouldBe("requests.new.business");
    }

    [Fact]
    public void Apply_WhenTheValueStaysTheSame_KeepsMarkAndSource()
    {
        var imported = Sound with { Raw = new Dictionary<string, string> { [Count] = "8件" } };

        var changed = ContentEditor.Apply(imported, Cell(Count, CellValue.Of(8)), Form).ShouldBeOfType<ContentChange.Changed>();

        changed.ChangedKeys.ShouldBeEmpty();
        changed.Content.Raw.Keys.ShouldContain(Count);
    }

    [Fact]
    public void Apply_WhenUnreadableTextStandsThereAlready_LetsItStand()
    {
        var imported = InventedReport.Of2020.WithValue(Count, CellValue.Unreadable("八")).Content;

        ContentEditor.Apply(imported, Cell(Count, CellValue.Unreadable("八")), Form).ShouldBeOfType<ContentChange.Changed>();
        ContentEditor.Apply(imported, Cell(Count, CellValue.Unreadable("九")), Form).ShouldBeOfType<ContentChange.Refused>();
    }

    [Fact]
    public void Apply_WhenTextHoldsNulOrWindowsLineEnds_CleansIt()
    {
        var content = Changed(new ContentPatch { Title = "标\0题", AgencyName = "局\0", Sections = new Dictionary<string, string?> { ["overview"] = "一\0\r\n二" } }).Content;

        (content.Title, content.AgencyName, content.Section("overview")).ShouldBe(("标题", "局", "一\n二"));
    }

    [Fact]
    public void Apply_WhenSeveralThingsChange_NamesExactlyThose()
    {
        var patch = new ContentPatch
        {
            Title = "新标题",
            AgencyName = Sound.AgencyName,
            Cells = new Dictionary<string, CellValue> { [Count] = CellValue.Blank, ["requests.new.business"] = CellValue.Of(3) },
            Sections = new Dictionary<string, string?> { ["other"] = null, ["overview"] = "" },
        };

        Changed(patch).ChangedKeys.ShouldBe(["title", "sections.other", "sections.overview", Count], ignoreOrder: true);
    }

    [Fact]
    public void Apply_WhenASectionIsSetToNull_RemovesItAndAnEmptyOneStays()
    {
        Changed(Section("overview", null)).Content.Sections.Keys.ShouldNotContain("overview");
        Changed(Section("overview", "")).Content.Section("overview").ShouldBe("");
    }

    [Fact]
    public void Replace_WhenTheFormIsUnknown_IsRefused() => Codes(ContentEditor.Replace(Sound, Sound with { Form = "1999" }, imported: true)).ShouldBe(["form.unknown"]);

    [Fact]
    public void Replace_WhenNotAnImport_TakesNoNewTextInCells()
    {
        var next = InventedReport.Of2020.WithValue(Count, CellValue.Unreadable("八")).Content;

        Codes(ContentEditor.Replace(Sound, next, imported: false)).ShouldBe(["cell.notANumber"]);
        ContentEditor.Replace(Sound, next, imported: true).ShouldBeOfType<ContentChange.Changed>().Content.Cell(Count).Text.ShouldBe("八");
    }

    [Fact]
    public void Replace_WhenNotesNameUnknownCells_IsRefused()
    {
        var wrong = new Dictionary<string, string> { ["requests.none"] = "8件" };

        Codes(ContentEditor.Replace(Sound, Sound with { Raw = wrong, Marks = wrong }, imported: true)).Distinct().ShouldBe(["cell.unknown", "cell.note"]);
    }

    [Fact]
    public void Replace_WhenCellsAreLeftOut_BlanksThem()
    {
        var next = Sound with { Cells = new Dictionary<string, CellValue> { [Count] = CellValue.Of(1) } };

        var content = ContentEditor.Replace(Sound, next, imported: false).ShouldBeOfType<ContentChange.Changed>().Content;

        content.Cells.Count.ShouldBe(Form.Cells.Count);
        content.Cells.Count(cell => !cell.Value.IsBlank).ShouldBe(1);
    }

    private static ContentChange.Changed Changed(ContentPatch patch) => ContentEditor.Apply(Sound, patch, Form).ShouldBeOfType<ContentChange.Changed>();

    private static List<string> Codes(ContentChange change) => [.. change.ShouldBeOfType<ContentChange.Refused>().Refusals.Select(refusal => refusal.Code)];

    private static ContentPatch Cell(string cell, CellValue value) => new() { Cells = new Dictionary<string, CellValue> { [cell] = value } };

    private static ContentPatch Section(string section, string? text) => new() { Sections = new Dictionary<string, string?> { [section] = text } };
}
