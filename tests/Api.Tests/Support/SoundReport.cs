using System.Text.Json.Nodes;

namespace Workflow.Api.Tests.Support;

/// <summary>An invented report whose sums are right. The ids of its cells are those that the product itself answers.</summary>
internal static class SoundReport
{
    public const int InForce = 11;

    /// <summary>What goes over to the next year.</summary>
    public const int CarriedOut = 1;

    public static JsonObject Of(JsonNode content, int year, int carriedIn = 0, int inForce = InForce)
    {
        var report = content.DeepClone().AsObject();
        var cells = report["cells"]!.AsObject();
        foreach (var id in cells.Select(cell => cell.Key).ToList())
        {
            cells[id] = 0;
        }

        foreach (var (id, value) in Numbers(carriedIn, inForce))
        {
            cells.ContainsKey(id).ShouldBeTrue(id);
            cells[id] = value;
        }

        report["sections"] = Sections(year, 10 - carriedIn);
        report["marks"] = new JsonObject();
        return report;
    }

    private static IEnumerable<(string Cell, int Value)> Numbers(int carriedIn, int inForce) =>
    [
        ("disclosure.normativeDocuments.issued", 2),
        ("disclosure.normativeDocuments.inForce", inForce),
        ("disclosure.licensing.decisions", 120),
        ("requests.new.natural", 8 - carriedIn),
        ("requests.new.business", 2),
        ("requests.new.total", 10 - carriedIn),
        ("requests.carriedIn.natural", carriedIn),
        ("requests.carriedIn.total", carriedIn),
        ("requests.granted.natural", 7),
        ("requests.granted.total", 7),
        ("requests.denied.internalAffairs.business", 2),
        ("requests.denied.internalAffairs.total", 2),
        ("requests.total.natural", 7),
        ("requests.total.business", 2),
        ("requests.total.total", 9),
        ("requests.carriedOut.natural", CarriedOut),
        ("requests.carriedOut.total", CarriedOut),
        ("review.reconsideration.upheld", 1),
        ("review.reconsideration.total", 1),
    ];

    private static JsonObject Sections(int year, int requests) => year % 2 == 0
        ? new JsonObject
        {
            ["overview"] = $"全局围绕住房保障和工程建设两条主线公开信息。\n依申请公开方面，新收申请{requests}件，逐件登记答复。\n其余各项按规定推进。",
            ["problems"] = "存在的问题是部分栏目分类不清。\n改进措施：下一步将合并重复栏目，按季度核查。",
            ["other"] = "本年未收取信息处理费。",
        }
        : new JsonObject
        {
            ["overview"] = $"我局把群众最关心的物业管理、危房改造信息放在公开首位。\n收到政府信息公开申请{requests}件，都在法定期限内办结。\n保密审查、平台维护和培训监督各有专人。",
            ["problems"] = "主要问题是解读材料偏少。\n针对这一不足，今后将为每份规范性文件配发图解。",
            ["other"] = "没有发生信息处理费，亦无其他需要报告的事项。",
        };
}
