using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Bench.World;

/// <summary>An invented report in which no check finds an error or a warning.</summary>
internal static class SoundContent
{
    public const string AgencyName = "青岚县农业农村局";

    public static ReportContent Of(int year)
    {
        var form = FormCatalog.ForYear(year) ?? throw new ArgumentOutOfRangeException(nameof(year));
        return new ReportContent
        {
            Form = form.Id,
            Title = $"{AgencyName}{year}年政府信息公开工作年度报告",
            AgencyName = AgencyName,
            Sections = new Dictionary<string, string?>
            {
                ["preface"] = $"本报告由{AgencyName}编制，所列数据的统计期限为{year}年1月1日至{year}年12月31日。",
                ["overview"] = "全局围绕惠农补贴和农机购置两条主线公开信息。\n依申请公开方面，新收申请3件，逐件登记答复。\n政府信息管理、平台建设和监督保障按规定推进。",
                ["problems"] = "存在的问题是部分栏目分类不清。\n改进措施：下一步将合并重复栏目，按季度核查。",
                ["other"] = "本年度未收取信息处理费。",
            },
            Cells = form.Cells.ToDictionary(cell => cell.Id, cell => CellValue.Of(Numbers.GetValueOrDefault(cell.Id))),
        };
    }

    private static readonly Dictionary<string, int> Numbers = new()
    {
        ["disclosure.licensing.decisions"] = 120,
        ["requests.new.natural"] = 3,
        ["requests.new.total"] = 3,
        ["requests.granted.natural"] = 3,
        ["requests.granted.total"] = 3,
        ["requests.total.natural"] = 3,
        ["requests.total.total"] = 3,
    };
}
