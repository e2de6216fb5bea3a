using Workflow.Rules;

namespace Workflow.Api.Demo;

/// <summary>An invented jurisdiction.</summary>
internal sealed record DemoTenant(string Id, string Name, TenantLevel Level, string? Parent, IReadOnlyList<DemoAgency> Agencies)
{
    public static IReadOnlyList<DemoTenant> All { get; } =
    [
        new("yunxiu", "云岫市", TenantLevel.City, null,
        [
            new("gov", "云岫市人民政府", AgencyKind.Government, DemoStage.Untouched),
            new("office", "云岫市人民政府办公室", AgencyKind.Office, DemoStage.Writing),
            new("education", "云岫市教育局", AgencyKind.Department, DemoStage.Published),
            new("finance", "云岫市财政局", AgencyKind.Department, DemoStage.Published),
            new("health", "云岫市卫生健康委员会", AgencyKind.Department, DemoStage.Approved),
            new("housing", "云岫市住房和城乡建设局", AgencyKind.Department, DemoStage.Submitted),
            new("transport", "云岫市交通运输局", AgencyKind.Department, DemoStage.Returned),
            new("culture", "云岫市文化和旅游局", AgencyKind.Department, DemoStage.Published),
            new("water", "云岫市水利局", AgencyKind.Department, DemoStage.Writing),
            new("archives", "云岫市档案馆", AgencyKind.Institution, DemoStage.UnderReview),
            new("hightech", "云岫高新技术产业开发区管理委员会", AgencyKind.Zone, DemoStage.Submitted),
            new("weather", "云岫市气象局", AgencyKind.Vertical, DemoStage.Untouched),
        ]),
        new("qinglan", "青岚县", TenantLevel.County, "yunxiu",
        [
            new("gov", "青岚县人民政府", AgencyKind.Government, DemoStage.Untouched),
            new("office", "青岚县人民政府办公室", AgencyKind.Office, DemoStage.Published),
            new("education", "青岚县教育局", AgencyKind.Department, DemoStage.Corrected),
            new("civil", "青岚县民政局", AgencyKind.Department, DemoStage.Writing),
            new("finance", "青岚县财政局", AgencyKind.Department, DemoStage.Submitted),
            new("health", "青岚县卫生健康局", AgencyKind.Department, DemoStage.UnderCorrection),
            new("housing", "青岚县住房和城乡建设局", AgencyKind.Department, DemoStage.Returned),
            new("market", "青岚县市场监督管理局", AgencyKind.Department, DemoStage.UnderReview),
            new("songquan", "青岚县松泉镇人民政府", AgencyKind.Township, DemoStage.Untouched),
            new("nanmen", "青岚县南门街道办事处", AgencyKind.Subdistrict, DemoStage.Approved),
            new("service", "青岚县政务服务中心", AgencyKind.Institution, DemoStage.Published),
            new("zone", "青岚经济开发区管理委员会", AgencyKind.Zone, DemoStage.TakenDown),
        ]),
    ];
}
