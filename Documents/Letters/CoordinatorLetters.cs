using System.Globalization;
using Workflow.Documents.Board;

namespace Workflow.Documents.Letters;

/// <summary>The letters that a coordinator sends to many, written over the rows of the board.</summary>
public static class CoordinatorLetters
{
    private const string Everybody = "各有关单位";

    /// <summary>开展通知: who reports, on what form and until when.</summary>
    public static OfficialLetter KickOff(LetterSubject subject) => new(
        $"关于做好{subject.Year}年政府信息公开工作年度报告编制和公布工作的通知",
        Everybody,
        [
            $"根据《中华人民共和国政府信息公开条例》第四十九条、第五十条和{subject.Form.Source}的规定，现就做好{subject.Year}年政府信息公开工作年度报告（以下简称年度报告）编制和公布工作通知如下：",
            "一、报告主体和统计期限",
            $"应当编制年度报告的单位共{subject.Rows.Count}个，名单和期限见附件。所列数据的统计期限为{subject.Year}年1月1日至12月31日。",
            "二、内容和格式",
            $"年度报告按照{subject.Form.Source}规定的格式编写，包括{string.Join("、", subject.Form.Sections.Select(section => section.Heading[2..]))}六个部分。表格数据应当符合勾稽关系，没有的数据填0。",
            "三、时间要求",
            $"请各单位在附件所列的报送期限前提交，经审核后在公布期限前通过政府门户网站公布。《条例》规定的期限为{ChineseDate.Of(subject.StatutoryDate)}。",
            "四、工作要求",
            "各单位应当核对数据来源，如实反映存在的问题和改进措施，经本单位负责人审签后报送。逾期未报送的，将予以催报和通报。",
        ],
        new LetterTable("应报送年度报告的单位和期限", ["单位名称", "报送期限", "公布期限"], [.. subject.Rows.Select(row => new[] { row.AgencyName, DateOf(row.SubmitDueOn), DateOf(row.PublishDueOn) })]),
        subject.Office,
        subject.Today);

    /// <summary>催报名单: who is late and by how many days.</summary>
    public static OfficialLetter LateList(LetterSubject subject)
    {
        var late = Late(subject);
        return new OfficialLetter(
            $"关于催报{subject.Year}年政府信息公开工作年度报告的通知",
            Everybody,
            late.Count == 0
                ? [$"截至{ChineseDate.Of(subject.Today)}，应编制{subject.Year}年政府信息公开工作年度报告的{subject.Rows.Count}个单位均未逾期。"]
                :
                [
                    $"截至{ChineseDate.Of(subject.Today)}，应编制{subject.Year}年政府信息公开工作年度报告的{subject.Rows.Count}个单位中，有{late.Count}个单位逾期，名单见附件。",
                    $"请有关单位抓紧报送，有退回意见的抓紧修改。《条例》规定的公布期限为{ChineseDate.Of(subject.StatutoryDate)}。",
                ],
            LateTable(late),
            subject.Office,
            subject.Today);
    }

    /// <summary>通报: how far the year has come.</summary>
    public static OfficialLetter Circular(LetterSubject subject)
    {
        var late = Late(subject);
        var published = subject.Rows.Count(row => row.IsPublished);
        var states = subject.Rows.Where(row => !row.IsPublished).GroupBy(row => row.State).Select(group => $"{group.Key}{group.Count()}个");
        return new OfficialLetter(
            $"关于{subject.Year}年政府信息公开工作年度报告编制和公布情况的通报",
            Everybody,
            [
                $"截至{ChineseDate.Of(subject.Today)}，应编制{subject.Year}年政府信息公开工作年度报告的单位共{subject.Rows.Count}个，已公布{published}个，公布率{Percent(published, subject.Rows.Count)}。" +
                (published == subject.Rows.Count ? "" : $"尚未公布的{subject.Rows.Count - published}个单位中：{string.Join("，", states)}。"),
                late.Count == 0 ? "没有单位逾期。" : $"逾期的单位{late.Count}个，名单见附件，现予以通报。请有关单位查明原因，限期补报。",
            ],
            LateTable(late),
            subject.Office,
            subject.Today);
    }

    private static List<BoardLine> Late(LetterSubject subject) => [.. subject.Rows.Where(row => row.DaysLate > 0).OrderByDescending(row => row.DaysLate)];

    private static LetterTable? LateTable(List<BoardLine> late) => late.Count == 0
        ? null
        : new LetterTable("逾期单位名单", ["单位名称", "目前状态", "报送期限", "逾期天数"], [.. late.Select(row => new[] { row.AgencyName, row.State, DateOf(row.SubmitDueOn), row.DaysLate.ToString(CultureInfo.InvariantCulture) })]);

    private static string DateOf(DateOnly? day) => day is { } known ? ChineseDate.Of(known) : "";

    private static string Percent(int part, int whole) =>
        whole == 0 ? "—" : string.Create(CultureInfo.InvariantCulture, $"{decimal.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero)}%");
}
