using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Workflow.Documents.Board;
using Workflow.Documents.Letters;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Letters;

public class CoordinatorLettersTests
{
    private static readonly LetterSubject Subject = new()
    {
        TenantName = "云溪县",
        Year = 2025,
        Form = FormCatalog.Find("2021")!,
        Today = new DateOnly(2026, 2, 3),
        StatutoryDate = new DateOnly(2026, 1, 31),
        Rows = [Row("云溪县水务局", "草稿", daysLate: 4), Row("云溪县民政局", "已公布", isPublished: true), Row("云溪县教育局", "已退回", daysLate: 9)],
    };

    public static TheoryData<string> Letters => ["kick-off", "late-list", "circular", "return-letter"];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Write_OfEachLetter_HasNoValidatorErrorAndEndsAsLettersDo(string kind)
    {
        using var document = Open(Of(kind, Subject));
        var body = document.MainDocumentPart!.Document.Body!;

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        Texts(body, "Signature").ShouldBe(["云溪县政务公开办公室", "2026年2月3日"]);
        Texts(body, "FlushText")[0].ShouldEndWith("：");
    }

    [Fact]
    public void LateList_WhenSomeAreLate_NamesThemTheLatestFirst()
    {
        using var document = Open(CoordinatorLetters.LateList(Subject));
        var rows = document.MainDocumentPart!.Document.Body!.Descendants<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToArray()).ToList();

        rows[1..].ShouldBe([["1", "云溪县教育局", "已退回", "2026年1月30日", "9"], ["2", "云溪县水务局", "草稿", "2026年1月30日", "4"]]);
        string.Concat(Texts(document.MainDocumentPart.Document.Body!, "BodyText")).ShouldContain("3个单位中，有2个单位逾期");
    }

    [Fact]
    public void LateList_WhenNobodyIsLate_SaysSoWithoutAList() =>
        CoordinatorLetters.LateList(Subject with { Rows = [Subject.Rows[1]] }).ShouldSatisfyAllConditions(
            letter => letter.Table.ShouldBeNull(),
            letter => letter.Paragraphs.ShouldHaveSingleItem().ShouldContain("均未逾期"));

    [Fact]
    public void Circular_WhenSomeArePublished_CountsThemAndTheOthersByState()
    {
        var text = CoordinatorLetters.Circular(Subject).Paragraphs[0];
        text.ShouldContain("已公布1个，公布率33.3%");
        text.ShouldContain("尚未公布的2个单位中：草稿1个，已退回1个");
    }

    [Fact]
    public void KickOff_Always_ListsEveryReporterWithItsDates()
    {
        var letter = CoordinatorLetters.KickOff(Subject);
        letter.Table!.Rows.Select(row => row[0]).ShouldBe(Subject.Rows.Select(row => row.AgencyName));
        letter.Paragraphs.ShouldContain(paragraph => paragraph.Contains("总体情况、主动公开政府信息情况", StringComparison.Ordinal));
        using var document = Open(letter);
        Texts(document.MainDocumentPart!.Document.Body!, "Heading1").ShouldBe(["一、报告主体和统计期限", "二、内容和格式", "三、时间要求", "四、工作要求"]);
    }

    [Fact]
    public void BoardSpreadsheet_WhenRowsVary_HasThemAllAndNoValidatorError()
    {
        var xlsx = BoardSpreadsheetWriter.Write("云溪县2025年度报告进度", [.. Subject.Rows, Row("=HYPERLINK(1)", "草稿") with { LastContact = new DateOnly(2026, 2, 1) }]);
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        var rows = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().ToList();
        rows.Count.ShouldBe(2 + 4);
        rows[^1].InnerText.ShouldStartWith("=HYPERLINK(1)");
        rows[^1].Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>().ShouldBeEmpty();
    }

    private static BoardLine Row(string name, string state, int daysLate = 0, bool isPublished = false) => new()
    {
        AgencyName = name,
        State = state,
        IsPublished = isPublished,
        SubmitDueOn = new DateOnly(2026, 1, 30),
        PublishDueOn = new DateOnly(2026, 1, 30),
        DaysLate = daysLate,
    };

    private static OfficialLetter Of(string kind, LetterSubject subject) => kind switch
    {
        "kick-off" => CoordinatorLetters.KickOff(subject),
        "late-list" => CoordinatorLetters.LateList(subject),
        "circular" => CoordinatorLetters.Circular(subject),
        _ => ReturnLetter.Of(subject.Office, "云溪县水务局", subject.Year, subject.Today, [("全文", "请补充第五部分。")]),
    };

    private static WordprocessingDocument Open(OfficialLetter letter) => WordprocessingDocument.Open(new MemoryStream(OfficialLetterWriter.Write(letter)), false);

    private static List<string> Texts(Body body, string style) =>
        [.. body.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == style).Select(paragraph => paragraph.InnerText)];
}
