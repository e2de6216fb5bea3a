namespace Workflow.Rules.Reminders.Messages;

/// <summary>The wordings of a tenant that has none of its own.</summary>
public static class DefaultMessages
{
    public static MessageTexts Of(MessageKind kind) => kind switch
    {
        MessageKind.Reminder => new(
            new(
                "【{tenant}】政府信息公开年度报告报送提醒（{count} 份）",
                "{name}：\n\n您好！截至 {date}，以下政府信息公开工作年度报告尚待报送：\n\n{items}\n\n请登录系统完成填报并报送。如已报送，请忽略本提醒。",
                "· {agency} {year} 年度报告：{milestone}期限 {dueOn}，{standing}"),
            new(
                "[{tenant}] Annual disclosure reports to submit ({count})",
                "Dear {name},\n\nAs of {date} these annual disclosure reports are still to be submitted:\n\n{items}\n\nPlease sign in, complete and submit them. If that is done, ignore this message.",
                "- {agency}, report of {year}: {milestone} by {dueOn}, {standing}")),
        MessageKind.Review => new(
            new(
                "【{tenant}】待审核、公布的年度报告（{count} 份）",
                "{name}：\n\n您好！截至 {date}，以下政府信息公开工作年度报告等待审核或公布：\n\n{items}",
                "· {agency} {year} 年度报告：{milestone}期限 {dueOn}，{standing}"),
            new(
                "[{tenant}] Annual disclosure reports to review and publish ({count})",
                "Dear {name},\n\nAs of {date} these annual disclosure reports wait for review or publication:\n\n{items}",
                "- {agency}, report of {year}: {milestone} by {dueOn}, {standing}")),
        MessageKind.Group => new(
            new(
                "【{tenant}】政府信息公开年度报告进度提醒",
                "截至 {date}，以下 {count} 份政府信息公开工作年度报告尚未完成：\n{items}",
                "{agency}：{milestone}期限 {dueOn}，{standing}"),
            new(
                "[{tenant}] Annual disclosure reports: what is due",
                "As of {date} these {count} annual disclosure reports are not done:\n{items}",
                "{agency}: {milestone} by {dueOn}, {standing}")),
        _ => new(
            new("【{tenant}】年度报告动态", "{items}", "{agency} {year} 年度报告：{event}"),
            new("[{tenant}] What happened to annual reports", "{items}", "{agency}, report of {year}: {event}")),
    };
}
