using System.Globalization;
using Workflow.Rules.Calendar;

namespace Workflow.Rules.Reminders;

/// <summary>Why a row of the ledger is there, or nothing was sent, as sentences.</summary>
internal static class ReminderWords
{
    public static readonly LocalizedText Paused = new("本地区已暂停提醒。", "Reminders are paused for the whole tenant.");

    public static readonly LocalizedText AgencyPaused = new("已暂停提醒该机关。", "Reminders are paused for this agency.");

    public static readonly LocalizedText NoMail = new("系统未配置邮件服务器。", "No mail server is configured.");

    public static LocalizedText NoAddress(RemindedRole role)
    {
        var (zh, en) = Name(role);
        return role == RemindedRole.Coordinator
            ? new($"提醒设置中没有{zh}的电子邮件地址。", $"The reminder policy has no e-mail address of a {en}.")
            : new($"该机关没有{zh}的电子邮件地址。", $"The agency has no e-mail address of a {en}.");
    }

    public static LocalizedText TooSoon(DateOnly last) => new($"{Text(last)} 已提醒过，未到最短间隔。", $"Reminded on {Text(last)} already; the minimum gap is not over.");

    public static LocalizedText Because(ReminderPolicy policy, ReminderSubject subject, ReminderStep step, RemindedRole role)
    {
        var when = When(subject, step);
        var (zh, en) = role switch
        {
            RemindedRole.Head => ($"；逾期满 {policy.HeadFromDay} 个工作日起同时提醒负责人", $"; from {policy.HeadFromDay} working days late the head is reminded too"),
            RemindedRole.Superior => ($"；逾期满 {policy.SuperiorFromDay} 个工作日起同时提醒上级", $"; from {policy.SuperiorFromDay} working days late the superior is reminded too"),
            _ => subject.Holder == ReportHolder.Agency ? ("；报告在机关手中", "; the agency holds the report") : ("；报告在主管部门手中", "; the coordinator holds the report"),
        };
        return new LocalizedText($"{when.Zh}{zh}。", $"{when.En}{en}.");
    }

    private static LocalizedText When(ReminderSubject subject, ReminderStep step)
    {
        var (zh, en) = subject.Milestone == Milestone.Submit ? ("报送", "submission") : ("公布", "publication");
        var date = Text(subject.DueOn);
        return step switch
        {
            { AskedOn: { } asked } => new($"主管部门于 {Text(asked)} 催办，{zh}期限 {date}", $"asked for by the coordinator on {Text(asked)}; the date of {en} is {date}"),
            { Day: < 0 } => new($"{zh}期限 {date} 前 {-step.Day} 个工作日", $"{-step.Day} working days before the date of {en}, {date}"),
            { Day: 0 } => new($"{zh}期限 {date} 当日（遇休息日提前到之前的工作日）", $"on the date of {en}, {date} (the working day before where that is a day off)"),
            _ => new($"{zh}期限 {date} 已过 {step.Day} 个工作日", $"{step.Day} working days after the date of {en}, {date}"),
        };
    }

    private static (string Zh, string En) Name(RemindedRole role) => role switch
    {
        RemindedRole.Clerk => ("填报人", "clerk"),
        RemindedRole.Signatory => ("审签人", "signatory"),
        RemindedRole.Head => ("负责人", "head"),
        RemindedRole.Superior => ("上级", "superior"),
        RemindedRole.Coordinator => ("主管部门", "coordinator"),
        _ => ("工作群", "group"),
    };

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
