using Workflow.Rules.Reminders;
using Workflow.Rules.Reminders.Messages;

namespace Workflow.Rules.Tests.Reminders;

public sealed class MessageTests
{
    private static readonly DateOnly Day = new(2026, 1, 23);

    [Theory]
    [InlineData(MessageKind.Reminder)]
    [InlineData(MessageKind.Review)]
    [InlineData(MessageKind.Group)]
    [InlineData(MessageKind.Event)]
    public void DefaultMessages_InBothLanguages_AskForNothingUnknown(MessageKind kind)
    {
        var texts = DefaultMessages.Of(kind);

        Placeholders.Unknown(kind, texts.Zh).ShouldBeEmpty();
        Placeholders.Unknown(kind, texts.En).ShouldBeEmpty();
    }

    [Fact]
    public void Write_WithSeveralReports_IsOneMessageAboutAll()
    {
        var message = MessageWriter.Write(
            DefaultMessages.Of(MessageKind.Reminder).Zh,
            Language.Chinese,
            "青岚县",
            "张三",
            Day,
            [new("农业农村局", 2025, ReportHolder.Agency, new(2026, 1, 30), 5), new("水利局", 2025, ReportHolder.Agency, Day, 0), new("教育局", 2025, ReportHolder.Agency, new(2026, 1, 15), -6)]);

        message.Subject.ShouldBe("【青岚县】政府信息公开年度报告报送提醒（3 份）");
        message.Body.ShouldStartWith("张三：");
        message.Body.ShouldContain("· 农业农村局 2025 年度报告：报送期限 2026-01-30，还有 5 个工作日\n· 水利局 2025 年度报告：报送期限 2026-01-23，今日到期\n· 教育局 2025 年度报告：报送期限 2026-01-15，已逾期 6 个工作日");
    }

    [Fact]
    public void Write_InEnglish_IsWholeInEnglish()
    {
        var message = MessageWriter.Write(DefaultMessages.Of(MessageKind.Review).En, Language.English, "Qinglan", "", Day, [new("Water", 2025, ReportHolder.Coordinator, new(2026, 1, 30), 5)]);

        (message.Subject + message.Body).ShouldAllBe(c => c < 128);
        message.Body.ShouldContain("publication by 2026-01-30, 5 working days left");
        message.Body.ShouldContain("Dear colleagues");
    }

    [Fact]
    public void Write_WhenANameHoldsAPlaceholder_LeavesItAsItIs() =>
        MessageWriter.Write(new("{name}", "{items}", "{agency}"), Language.Chinese, "某县", "{tenant}\n{date}", Day, [new("{year}", 2025, ReportHolder.Agency, Day, 0)])
            .ShouldBe(new Message("{tenant} {date}", "{year}"));

    [Fact]
    public void Unknown_OfATemplate_NamesEachInItsPlace() =>
        Placeholders.Unknown(MessageKind.Reminder, new("{items} {name}", "{agency} {items}", "{standing} {items} {event}")).ShouldBe(["items", "agency", "items", "event"]);

    [Fact]
    public void WriteEvent_WithWords_TellsThem() => MessageWriter.WriteEvent(DefaultMessages.Of(MessageKind.Event).Zh, Language.Chinese, "青岚县", Day, "农业农村局", 2025, "已退回修改：请补充")
        .ShouldBe(new Message("【青岚县】年度报告动态", "农业农村局 2025 年度报告：已退回修改：请补充"));
}
