using System.Globalization;
using Workflow.Rules;
using Workflow.Rules.Content;

namespace Workflow.Api.Demo;

/// <summary>The text of an invented report; it says what the tables say, and not the same sentences every year.</summary>
internal static class DemoProse
{
    public static Dictionary<string, string?> Sections(DemoAgency agency, int year, IReadOnlyDictionary<string, CellValue> cells)
    {
        var isEven = year % 2 == 0;
        string Number(string cell) => cells[cell].Number!.Value.ToString(CultureInfo.InvariantCulture);
        var requests = Number("requests.new.total");
        var overview = isEven
            ? $"{year}年，{agency.Name}认真执行《中华人民共和国政府信息公开条例》，围绕群众关切做好政府信息公开各项工作。\n"
                + $"（一）主动公开。及时发布机构职能、政策文件和财政信息，更新公开指南与目录。\n（二）依申请公开。全年收到政府信息公开申请{requests}件，均按时答复。\n"
                + "（三）信息管理。落实发布前保密审查和动态调整。\n（四）平台建设。优化门户网站公开专栏检索。\n（五）监督保障。开展业务培训两次。"
            : $"本年度，{agency.Name}坚持以公开为常态、不公开为例外，公开的质量和实效有了新的进步。\n"
                + $"主动公开方面，完善基层公开标准目录，重点领域信息做到应公开尽公开。依申请公开方面，新收申请{requests}件，规范登记、审核、答复、归档各环节。\n"
                + "政府信息管理方面，对历史文件逐件清理并标注效力。平台建设方面，整合线上线下公开渠道。监督保障方面，指定专人负责并纳入年度任务。";
        if (agency.Kind is AgencyKind.Office or AgencyKind.Government)
        {
            overview += "\n全年组织政府信息公开工作考核一次，社会评议结果良好，未发生责任追究情形。";
        }

        var problems = isEven
            ? "存在的问题：一是政策解读形式较为单一；二是基层工作人员业务能力有待提高。\n改进措施：下一步将丰富图解、视频等解读形式，组织专题培训，加强日常指导。"
            : "主要问题是公开内容与群众需求之间仍有差距，部分栏目更新不够及时。\n针对上述不足，今后将建立栏目责任清单，按月检查更新情况，并加强与申请人的沟通。";
        var other = isEven
            ? "本年度未收取信息处理费。无其他需要报告的事项。"
            : "依据信息处理费管理办法，全年没有发生收费。其他事项无。";
        return new Dictionary<string, string?> { ["overview"] = overview, ["problems"] = problems, ["other"] = other };
    }
}
