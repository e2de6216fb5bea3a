namespace Workflow.Rules.Tests.Checks.Support;

/// <summary>The words of a sound report; each year in other words, as they should be.</summary>
internal static class InventedText
{
    public static Dictionary<string, string?> Sections(int year) => new()
    {
        ["preface"] = $"根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）格式要求，由青岚县农业农村局编制本报告。本报告中所列数据的统计期限为{year}年1月1日至{year}年12月31日。",
        ["overview"] = year % 2 == 0 ? EvenOverview : OddOverview,
        ["problems"] = year % 2 == 0 ? EvenProblems : OddProblems,
        ["other"] = "本年度未收取信息处理费，没有其他需要报告的事项。",
    };

    private const string EvenOverview =
        "我局围绕春耕和粮食收购两个时段公开补贴政策。全年主动公开信息60条，其中：惠农补贴20条、农机购置30条、渔业管理10条，农机购置占50%。\n本年度新收到政府信息公开申请12件，上年转来1件，均在期限内答复。\n因政府信息公开被申请行政复议5件，行政诉讼11件。\n对全国统计系统通报的问题逐项对照，会同公安系统核对了网站备案。";

    private const string OddOverview =
        "我局把种子执法结果和动物防疫安排作为公开重点。村务公开栏由各乡镇农技站维护，镇级站点每月核对一次。\n信息发布实行三级审核，涉密内容一律不上网。\n门户网站栏目调整为六类，新设产业帮扶专栏。\n2019年5月15日施行的条例组织学习两次，按时发布了上一年度的年度报告。";

    private const string EvenProblems =
        "存在的问题：一是政策解读形式单一，图解不多；二是乡镇站点更新不及时。\n改进措施：一是加强与融媒体中心的合作，每项补贴政策配一张图解；二是每季度通报各站点更新情况。";

    private const string OddProblems =
        "一些栏目有待进一步充实，专业术语群众看不懂的情况仍然存在。\n下一步将组织编写方言版问答，并完善栏目负责人制度。";
}
