using System.Collections.Frozen;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Rules;

namespace Workflow.Api.Auditing;

/// <summary>The words for actions and fields; a test holds that none is without.</summary>
internal static class AuditWords
{
    private static readonly FrozenDictionary<AuditAction, LocalizedText> Actions = new Dictionary<AuditAction, LocalizedText>
    {
        [AuditAction.SignedIn] = new("登录", "Signed in"),
        [AuditAction.SignInRefused] = new("登录被拒", "Sign-in refused"),
        [AuditAction.SignedOut] = new("退出登录", "Signed out"),
        [AuditAction.RequestRefused] = new("越权操作被拒", "Write refused"),
        [AuditAction.TenantMade] = new("建立地区", "Jurisdiction made"),
        [AuditAction.TenantChanged] = new("修改地区", "Jurisdiction changed"),
        [AuditAction.AgencyMade] = new("建立机关", "Agency made"),
        [AuditAction.AgencyChanged] = new("修改机关", "Agency changed"),
        [AuditAction.AgencyEventEntered] = new("登记机关变动", "Agency event entered"),
        [AuditAction.UserMade] = new("建立人员", "Person made"),
        [AuditAction.UserChanged] = new("修改人员", "Person changed"),
        [AuditAction.PolicyChanged] = new("修改催报规则", "Reminder policy changed"),
        [AuditAction.WordingChanged] = new("修改消息文字", "Wording changed"),
        [AuditAction.WebhookMade] = new("添加推送", "Webhook added"),
        [AuditAction.WebhookChanged] = new("修改推送", "Webhook changed"),
        [AuditAction.WebhookTested] = new("测试推送", "Webhook tested"),
        [AuditAction.WebhookReplayed] = new("重发推送", "Webhook replayed"),
        [AuditAction.RemindersSent] = new("手工催报", "Reminded by hand"),
        [AuditAction.ContactLogged] = new("登记联系", "Contact logged"),
        [AuditAction.CalendarChanged] = new("修改工作日历", "Calendar changed"),
        [AuditAction.DueChanged] = new("修改期限", "Date changed"),
        [AuditAction.RosterConfirmed] = new("确认报告名单", "Roster confirmed"),
        [AuditAction.OperationStarted] = new("发起批量办理", "Operation started"),
        [AuditAction.ExtensionAsked] = new("申请延期", "Extension asked for"),
        [AuditAction.ExtensionDecided] = new("决定延期", "Extension decided"),
        [AuditAction.Exported] = new("导出数据", "Data exported"),
        [AuditAction.JobRun] = new("手工运行任务", "Job run by hand"),
        [AuditAction.ReportSubmitted] = new("报送报告", "Report submitted"),
        [AuditAction.ReportWithdrawn] = new("撤回报告", "Report withdrawn"),
        [AuditAction.ReportReturned] = new("退回报告", "Report returned"),
        [AuditAction.ReportApproved] = new("审核通过报告", "Report approved"),
        [AuditAction.ReportPublished] = new("公布报告", "Report published"),
        [AuditAction.CorrectionBegun] = new("启动更正", "Correction begun"),
        [AuditAction.ReportRecorded] = new("补录往年报告", "Earlier report recorded"),
        [AuditAction.ReportTakenDown] = new("撤下报告", "Report taken down"),
        [AuditAction.ReportRestored] = new("恢复公开报告", "Report restored"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<AuditField, LocalizedText> Fields = new Dictionary<AuditField, LocalizedText>
    {
        [AuditField.Name] = new("名称", "Name"),
        [AuditField.RegionCode] = new("行政区划代码", "Region code"),
        [AuditField.Level] = new("层级", "Level"),
        [AuditField.Parent] = new("上级", "Parent"),
        [AuditField.TimeZone] = new("时区", "Time zone"),
        [AuditField.AgencyKind] = new("机关类别", "Kind of agency"),
        [AuditField.Active] = new("启用", "In use"),
        [AuditField.ClerkMaySubmit] = new("填报人可报送", "Clerk may submit"),
        [AuditField.Contacts] = new("联系人", "Contacts"),
        [AuditField.Event] = new("变动", "Event"),
        [AuditField.Date] = new("日期", "Date"),
        [AuditField.Into] = new("新名称或承接机关", "Into"),
        [AuditField.Roles] = new("角色", "Roles"),
        [AuditField.Password] = new("密码", "Password"),
        [AuditField.Paused] = new("暂停催报", "Paused"),
        [AuditField.PausedAgencies] = new("暂停催报的机关", "Agencies not reminded"),
        [AuditField.DaysBefore] = new("提前天数", "Days before"),
        [AuditField.OnTheDay] = new("当日催报", "On the day"),
        [AuditField.EveryDaysLate] = new("逾期后间隔", "Days between when late"),
        [AuditField.HeadFromDay] = new("通知负责人起始日", "Head from day"),
        [AuditField.SuperiorFromDay] = new("通知上级起始日", "Superior from day"),
        [AuditField.SendAt] = new("发送时间", "Sent at"),
        [AuditField.QuietFrom] = new("免打扰开始", "Quiet from"),
        [AuditField.QuietUntil] = new("免打扰结束", "Quiet until"),
        [AuditField.MinimumGapDays] = new("最短间隔天数", "Minimum gap in days"),
        [AuditField.Channels] = new("渠道", "Channels"),
        [AuditField.Coordinators] = new("主管部门收件人", "Coordinators' addresses"),
        [AuditField.Language] = new("语言", "Language"),
        [AuditField.ChineseText] = new("中文内容", "Chinese text"),
        [AuditField.EnglishText] = new("英文内容", "English text"),
        [AuditField.Host] = new("目标主机", "Host"),
        [AuditField.Form] = new("消息形式", "Form"),
        [AuditField.Secret] = new("密钥", "Secret"),
        [AuditField.Events] = new("事件", "Events"),
        [AuditField.Address] = new("网址", "Address"),
        [AuditField.Days] = new("日期安排", "Days"),
        [AuditField.PlannedYears] = new("已安排年度", "Planned years"),
        [AuditField.Milestone] = new("节点", "Milestone"),
        [AuditField.Agencies] = new("机关", "Agencies"),
        [AuditField.Work] = new("办理事项", "Work"),
        [AuditField.Count] = new("数量", "Count"),
        [AuditField.Status] = new("状态", "State"),
        [AuditField.Until] = new("延至", "Until"),
        [AuditField.Granted] = new("同意", "Granted"),
        [AuditField.Result] = new("结果", "Result"),
        [AuditField.What] = new("内容", "What"),
        [AuditField.Format] = new("格式", "Format"),
        [AuditField.AsOf] = new("按此时间运行", "As of"),
        [AuditField.Way] = new("方式", "Way"),
        [AuditField.Person] = new("对方", "Spoken to"),
    }.ToFrozenDictionary();

    public static LocalizedText Of(AuditAction action) => Actions[action];

    public static LocalizedText Of(AuditField field) => Fields[field];
}
