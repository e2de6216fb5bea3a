using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Made;

/// <summary>A report of an invented agency with random legal numbers, so that no two cells are alike by accident.</summary>
internal static class MadeReport
{
    private static readonly string[] Agencies = ["青禾区粮食储备服务中心", "临溪县水务局", "望川市人民政府办公室", "白鹭街道办事处", "东篱镇人民政府"];

    private static readonly string[] Sentences =
    [
        "本年度主动公开信息312条，其中通过门户网站公开298条。",
        "（一）主动公开。及时发布重点领域信息。",
        "1.收到和处理政府信息公开申请情况：详见第三部分",
        "2.存在的主要问题：队伍不稳定。",
        "一是培训不够；二是更新不及时。",
        "下一步将加强业务培训，完善  制度。",
        "三、五年规划等材料均已公开，共6份。",
        "其中<重点>信息&解读“同步”发布。",
    ];

    public static Form FormOf(int seed) => FormCatalog.All[(seed & int.MaxValue) % FormCatalog.All.Count];

    public static ReportContent Make(int seed)
    {
        var random = new Random(seed);
        var form = FormOf(seed);
        var agency = Agencies[random.Next(Agencies.Length)];
        var sections = new Dictionary<string, string?> { ["overview"] = Text(random), ["problems"] = Text(random), ["other"] = random.Next(5) == 0 ? null : Text(random) };
        if (random.Next(3) == 0)
        {
            sections["preface"] = "根据《中华人民共和国政府信息公开条例》编制本报告。";
        }

        return new ReportContent
        {
            Form = form.Id,
            Title = $"{agency}{form.FromYear}年政府信息公开工作年度报告",
            AgencyName = agency,
            Sections = sections,
            Cells = form.Cells.ToDictionary(cell => cell.Id, cell => Number(cell, random)),
        };
    }

    private static CellValue Number(FormCell cell, Random random)
    {
        if (random.Next(12) == 0)
        {
            return CellValue.Blank;
        }

        var whole = random.Next(3) == 0 ? random.NextInt64(0, 1_000_000_000_000) : random.Next(0, 4000);
        return CellValue.Of(cell.MayBeNegative && random.Next(2) == 0 ? -whole : cell.IsWhole ? whole : whole + (random.Next(0, 1_000_000) / 1_000_000m));
    }

    private static string Text(Random random) =>
        string.Join('\n', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Sentences[random.Next(Sentences.Length)]));
}
