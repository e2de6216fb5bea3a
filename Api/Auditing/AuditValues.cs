using System.Collections.Frozen;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Rules;

namespace Workflow.Api.Auditing;

/// <summary>Values of the audit log as people read them. What stands for itself, such as a name or a date, stays as it is.</summary>
internal static class AuditValues
{
    private static readonly FrozenDictionary<string, LocalizedText> YesNo = Words(("true", "是", "yes"), ("false", "否", "no"));

    private static readonly FrozenDictionary<string, LocalizedText> Roles = Words(
        ("platformAdmin", "平台管理员", "platform administrator"), ("tenantAdmin", "管理员", "administrator"), ("coordinator", "主管部门", "coordinator"),
        ("auditor", "审计员", "auditor"), ("signatory", "审签人", "signatory"), ("clerk", "填报人", "clerk"));

    private static readonly FrozenDictionary<AuditField, FrozenDictionary<string, LocalizedText>> ByField = new Dictionary<AuditField, FrozenDictionary<string, LocalizedText>>
    {
        [AuditField.Active] = YesNo,
        [AuditField.ClerkMaySubmit] = YesNo,
        [AuditField.Paused] = YesNo,
        [AuditField.OnTheDay] = YesNo,
        [AuditField.Granted] = YesNo,
        [AuditField.Level] = Words(("county", "县级", "county"), ("city", "市级", "city"), ("province", "省级", "province")),
        [AuditField.AgencyKind] = Words(
            ("department", "部门", "department"), ("township", "乡镇", "township"), ("subdistrict", "街道", "subdistrict"), ("institution", "事业单位", "institution"),
            ("zone", "开发区", "zone"), ("office", "本政府机关", "office"), ("government", "本级政府", "government"), ("vertical", "垂直管理机关", "vertical")),
        [AuditField.Event] = Words(("rename", "更名", "rename"), ("merge", "并入", "merge"), ("split", "分设", "split"), ("close", "撤销", "close")),
        [AuditField.Milestone] = Words(("submit", "报送", "submit"), ("publish", "公布", "publish")),
        [AuditField.Status] = Words(
            ("draft", "填报中", "in draft"), ("submitted", "已报送", "submitted"), ("returned", "已退回", "returned"), ("approved", "已审核", "approved"), ("published", "已公布", "published")),
        [AuditField.Scopes] = Words(("read", "读取", "read"), ("write", "办理报告", "work on reports"), ("administer", "管理", "administer")),
        [AuditField.Language] = Words(("chinese", "中文", "Chinese"), ("english", "英文", "English")),
        [AuditField.Way] = Words(("phone", "电话", "phone"), ("visit", "上门", "visit"), ("message", "消息", "message"), ("other", "其他", "other")),
        [AuditField.Work] = Words(
            ("cycle.open", "开启年度", "open the year"), ("cycle.import", "导入文件夹", "import a folder"), ("bulk.approve", "批量审核", "approve many"), ("bulk.publish", "批量公布", "publish many"),
            ("bulk.return", "批量退回", "return many"), ("bulk.remind", "批量催报", "remind many")),
    }.ToFrozenDictionary();

    public static string? In(Language language, AuditField field, string? value) =>
        value is null ? null
        : field == AuditField.Roles ? string.Join('、', value.Split('、').Select(role => Role(role, language)))
        : ByField.GetValueOrDefault(field) is { } words ? string.Join('、', value.Split('、').Select(one => words.GetValueOrDefault(one)?.In(language) ?? one))
        : value;

    /// <summary>Such as <c>clerk@civil</c>.</summary>
    public static string Role(string role, Language language)
    {
        var (name, agency) = role.Split('@', 2) is [var before, var after] ? (before, $"@{after}") : (role, "");
        return (Roles.GetValueOrDefault(name)?.In(language) ?? name) + agency;
    }

    private static FrozenDictionary<string, LocalizedText> Words(params IEnumerable<(string Code, string Zh, string En)> words) =>
        words.ToFrozenDictionary(word => word.Code, word => new LocalizedText(word.Zh, word.En));
}
