namespace Workflow.Rules.Checks.Words;

/// <summary>Fields of administration that speak of themselves as a system (教育系统).</summary>
internal static class SubjectFields
{
    private static readonly SubjectField[] All =
    [
        new("市场监管", ["市场监", "工商", "质监", "质量监督", "食品药品", "食药"]),
        new("市场监督管理", ["市场监", "工商", "质监", "质量监督", "食品药品", "食药"]),
        new("工商", ["市场监", "工商"]),
        new("食品药品监管", ["食品药品", "食药", "药品监", "市场监"]),
        new("税务", ["税"]),
        new("国税", ["税"]),
        new("地税", ["税"]),
        new("公安", ["公安", "警", "派出所"]),
        new("教育", ["教育", "教体", "教科", "学校", "中学", "小学", "幼儿园"]),
        new("教体", ["教育", "教体", "体育"]),
        new("卫生健康", ["卫生", "卫健", "医", "疾控", "疾病预防", "计生"]),
        new("卫健", ["卫生", "卫健", "医", "疾控", "疾病预防", "计生"]),
        new("卫生计生", ["卫生", "卫健", "医", "计生"]),
        new("医疗保障", ["医疗保障", "医保"]),
        new("医保", ["医疗保障", "医保"]),
        new("民政", ["民政", "社会福利", "救助"]),
        new("财政", ["财政", "国库", "财务"]),
        new("人社", ["人社", "人力资源", "社会保险", "社保", "就业", "劳动"]),
        new("人力资源和社会保障", ["人社", "人力资源", "社会保险", "社保", "就业", "劳动"]),
        new("自然资源", ["自然资源", "国土", "规划", "不动产", "林业"]),
        new("国土资源", ["自然资源", "国土", "不动产"]),
        new("生态环境", ["生态环境", "环保", "环境保护"]),
        new("环保", ["生态环境", "环保", "环境保护"]),
        new("住建", ["住建", "住房", "城乡建设", "房产", "建设"]),
        new("住房和城乡建设", ["住建", "住房", "城乡建设", "房产", "建设"]),
        new("交通运输", ["交通", "公路", "运输", "港航"]),
        new("交通", ["交通", "公路", "运输", "港航"]),
        new("水利", ["水利", "水务", "河务", "水库"]),
        new("水务", ["水利", "水务"]),
        new("农业农村", ["农业", "农村", "畜牧", "农机", "农委", "农经"]),
        new("农业", ["农业", "农村", "畜牧", "农机", "农委", "农经"]),
        new("林业", ["林业", "林草", "自然资源", "林场"]),
        new("商务", ["商务", "招商", "经合"]),
        new("文化旅游", ["文化", "旅游", "文旅", "文体", "文广"]),
        new("文旅", ["文化", "旅游", "文旅", "文体", "文广"]),
        new("审计", ["审计"]),
        new("司法行政", ["司法", "公证", "法律援助"]),
        new("司法", ["司法", "公证", "法律援助"]),
        new("应急管理", ["应急", "安全生产", "安监"]),
        new("安监", ["应急", "安全生产", "安监"]),
        new("退役军人", ["退役军人"]),
        new("城管", ["城管", "城市管理", "综合执法", "执法局"]),
        new("城市管理", ["城管", "城市管理", "综合执法", "执法局"]),
        new("气象", ["气象"]),
        new("消防", ["消防"]),
        new("烟草", ["烟草"]),
        new("供销", ["供销"]),
        new("残联", ["残联", "残疾人"]),
        new("科技", ["科技", "科学技术", "教科"]),
        new("粮食", ["粮食", "粮储", "发展和改革", "发改"]),
        new("发改", ["发展和改革", "发改", "物价"]),
        new("统计", ["统计", "调查队"]),
    ];

    /// <summary>Whether some field is in both names: a bureau and the institution or superior of its field.</summary>
    public static bool AreOfOneField(string one, string other) =>
        Array.Exists(All, field => Names(one, field) && Names(other, field));

    private static bool Names(string name, SubjectField field) => field.Stems.Any(stem => name.Contains(stem, StringComparison.Ordinal));

    private static readonly SubjectField[] LongestFirst = [.. All.OrderByDescending(field => field.Name.Length)];

    /// <summary>The field whose name ends the words; the longest, where one ends another's (住房和城乡建设).</summary>
    public static SubjectField? At(ReadOnlySpan<char> words)
    {
        foreach (var field in LongestFirst)
        {
            if (words.EndsWith(field.Name, StringComparison.Ordinal))
            {
                return field;
            }
        }

        return null;
    }
}
