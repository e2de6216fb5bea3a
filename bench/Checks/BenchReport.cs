using System.Globalization;
using System.Text;
using Workflow.Rules;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Bench.Checks;

/// <summary>A report of an invented agency with the usual kinds of sentence, in the wished length.</summary>
internal static class BenchReport
{
    private const string Agency = "青岚县农业农村局";

    private static readonly string[] Sentences =
    [
        "第{0}次梳理后，全年新增主动公开信息60条，其中：惠农补贴20条、农机购置30条、渔业管理10条，农机购置占50%。",
        "围绕春耕第{0}阶段的安排，及时公开补贴标准、申领流程和公示名单。",
        "本年度第{0}批收到政府信息公开申请均在期限内答复，没有引发行政复议、行政诉讼。",
        "门户网站第{0}个栏目由专人维护，发布前严格执行三级审核制度。",
        "根据《中华人民共和国政府信息公开条例》和上级第{0}号文件要求，完善公开目录。",
        "第{0}期培训参加人员较多，但基层站点更新有待进一步加强，下一步将组织交叉检查。",
    ];

    public static CheckSubject Of(int year, int characters)
    {
        var form = FormCatalog.ForYear(year) ?? throw new ArgumentOutOfRangeException(nameof(year));
        return new CheckSubject
        {
            Form = form,
            Content = Content(form, year, characters, first: 1),
            Year = year,
            AgencyName = Agency,
            AgencyKind = AgencyKind.Department,
            TenantLevel = TenantLevel.County,
            LastYear = Content(form, year - 1, characters, first: 5_000),
        };
    }

    private static ReportContent Content(Form form, int year, int characters, int first) => new()
    {
        Form = form.Id,
        Title = $"{Agency}{year}年政府信息公开工作年度报告",
        AgencyName = Agency,
        Sections = new Dictionary<string, string?>
        {
            ["preface"] = $"本报告由{Agency}编制，所列数据的统计期限为{year}年1月1日至{year}年12月31日。",
            ["overview"] = Text(characters * 2 / 3, first),
            ["problems"] = Text(characters / 3, first + 1_000),
            ["other"] = "本年度未收取信息处理费。",
        },
        Cells = form.Cells.ToDictionary(cell => cell.Id, _ => CellValue.Of(0)),
    };

    private static string Text(int characters, int first)
    {
        var text = new StringBuilder();
        for (var i = first; text.Length < characters; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, CompositeFormat.Parse(Sentences[i % Sentences.Length]), i);
            text.Append(i % 4 == 0 ? "\n" : "");
        }

        return text.ToString();
    }
}
