using Workflow.Rules.Calendar;
using Workflow.Rules.Reminders;

namespace Workflow.Rules.Tests.Reminders;

public sealed class ReminderPlannerTests
{
    private static readonly DateOnly Due = new(2026, 1, 30);
    private static readonly DateOnly Day = new(2026, 1, 23);

    private static readonly Reachable[] Everybody =
    [
        new(RemindedRole.Clerk, ReminderChannel.Email, "clerk@example.org", "张三"),
        new(RemindedRole.Signatory, ReminderChannel.Email, "signatory@example.org", "李四"),
        new(RemindedRole.Head, ReminderChannel.Email, "head@example.org", "王五"),
        new(RemindedRole.Superior, ReminderChannel.Email, "superior@example.org", "赵六"),
        new(RemindedRole.Clerk, ReminderChannel.Inbox, "zhangsan", "张三"),
    ];

    [Fact]
    public void Plan_OnADayOfAStep_RemindsWhoHoldsTheReport() =>
        Texts(Plan()).ShouldBe(["nongye submit-5 clerk@example.org Email", "nongye submit-5 signatory@example.org Email", "nongye submit-5 zhangsan Inbox"]);

    [Fact]
    public void Plan_OnADayOff_IsEmpty() => ReminderPlanner.Plan(PlanOf() with { Day = new(2026, 1, 24) }).ShouldBeEmpty();

    [Fact]
    public void Plan_WhenTheLedgerHasThem_IsEmpty()
    {
        var ledger = ReminderLedger.Empty;
        foreach (var row in Plan())
        {
            ledger.Add(row.Key, Day, row.IsSuppressed);
        }

        ReminderPlanner.Plan(PlanOf() with { Ledger = ledger }).ShouldBeEmpty();
        ReminderPlanner.Plan(PlanOf() with { Ledger = ledger, Day = Day.AddDays(3) }).ShouldBeEmpty("the same step is still in force");
    }

    [Fact]
    public void Plan_AfterDaysWithoutARun_CatchesUpWithTheLastStepAlone() =>
        Plan(PlanOf() with { Day = new(2026, 1, 29) }).Select(row => row.Step.ToString()).Distinct().ShouldBe(["submit-2"]);

    [Fact]
    public void Plan_TenDaysLate_AlsoRemindsHeadAndSuperior()
    {
        var late = WorkingCalendar.Official.WorkingDayOnOrAfter(Enumerable.Range(1, 60).Select(Due.AddDays).First(day => WorkingCalendar.Official.WorkingDaysAfter(Due, day) == 10));

        var rows = Plan(PlanOf() with { Day = late });

        rows.Select(row => row.Role).Distinct().ShouldBe([RemindedRole.Clerk, RemindedRole.Signatory, RemindedRole.Head, RemindedRole.Superior]);
        rows.Single(row => row.Role == RemindedRole.Superior).Because.Zh.ShouldContain("逾期满 10 个工作日");
    }

    [Fact]
    public void Plan_WhenOneAddressHasTwoRoles_RemindsItOnce() =>
        Plan(PlanOf([new(RemindedRole.Clerk, ReminderChannel.Email, "both@example.org", "张三"), new(RemindedRole.Signatory, ReminderChannel.Email, "both@example.org", "张三")])).ShouldHaveSingleItem();

    [Fact]
    public void Plan_WithoutAnAddress_IsSuppressedAndSaysWhich()
    {
        var rows = Plan(PlanOf([]));

        rows.Select(row => (row.Recipient, row.IsSuppressed)).ShouldBe([("clerk", true), ("signatory", true)]);
        rows[1].Because.ShouldBe(new LocalizedText("该机关没有审签人的电子邮件地址。", "The agency has no e-mail address of a signatory."));
    }

    [Fact]
    public void Plan_WithoutAMailServer_SuppressesMailAlone() =>
        Plan(PlanOf() with { HasMail = false }).Select(row => (row.Channel, row.IsSuppressed)).ShouldBe([(ReminderChannel.Email, true), (ReminderChannel.Email, true), (ReminderChannel.Inbox, false)]);

    [Theory]
    [InlineData(true, "other")]
    [InlineData(false, "nongye")]
    public void Plan_WhenPaused_SuppressesEverything(bool paused, string pausedAgency)
    {
        var rows = Plan(PlanOf() with { Policy = new ReminderPolicy { Paused = paused, PausedAgencies = [pausedAgency] } });

        rows.Count.ShouldBe(3);
        rows.ShouldAllBe(row => row.IsSuppressed && row.Because.Zh.Contains("暂停", StringComparison.Ordinal) && row.Because.En.Contains("paused", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(1, 1, false)]
    [InlineData(3, 2, true)]
    [InlineData(3, 3, false)]
    [InlineData(0, 0, false)]
    public void Plan_WithinTheMinimumGap_IsSuppressed(int gap, int daysAgo, bool isSuppressed)
    {
        var ledger = ReminderLedger.Empty;
        ledger.Add(new ReminderKey("nongye", "manual", "zhangsan", ReminderChannel.Inbox), Day.AddDays(-daysAgo), isSuppressed: false);

        Plan(PlanOf() with { Policy = new ReminderPolicy { MinimumGapDays = gap }, Ledger = ledger }).Single(row => row.Channel == ReminderChannel.Inbox).IsSuppressed.ShouldBe(isSuppressed);
    }

    [Fact]
    public void Plan_WhenTheRowBeforeWasSuppressed_CountsNoGap()
    {
        var ledger = ReminderLedger.Empty;
        ledger.Add(new ReminderKey("nongye", "manual", "zhangsan", ReminderChannel.Inbox), Day, isSuppressed: true);

        Plan(PlanOf() with { Ledger = ledger }).Single(row => row.Channel == ReminderChannel.Inbox).IsSuppressed.ShouldBeFalse();
    }

    [Fact]
    public void Plan_WithSomeChannelsOnly_UsesNoOther() =>
        Plan(PlanOf() with { Policy = new ReminderPolicy { Channels = [ReminderChannel.Inbox] } }).ShouldHaveSingleItem().Recipient.ShouldBe("zhangsan");

    [Fact]
    public void ByHand_WhenPausedAndRemindedToday_RemindsOnceADay()
    {
        var plan = PlanOf() with { Policy = new ReminderPolicy { Paused = true } };
        var rows = ReminderPlanner.ByHand(plan);
        var ledger = ReminderLedger.Empty;
        foreach (var row in rows)
        {
            ledger.Add(row.Key, Day, false);
        }

        rows.ShouldAllBe(row => !row.IsSuppressed && row.Step.ToString() == "manual-2026-01-23" && row.Because.Zh.Contains("主管部门于 2026-01-23 催办", StringComparison.Ordinal));
        ReminderPlanner.ByHand(plan with { Ledger = ledger }).ShouldBeEmpty();
        ReminderPlanner.ByHand(plan with { Ledger = ledger, Day = Day.AddDays(3) }).ShouldNotBeEmpty();
    }

    [Fact]
    public void Because_OfEveryRow_SpeaksBothLanguages() =>
        new[] { new DateOnly(2026, 1, 4), Day, Due, new DateOnly(2026, 2, 28), new DateOnly(2026, 4, 30) }.SelectMany(day => Plan(PlanOf() with { Day = day }))
            .ShouldAllBe(row => row.Because.Zh.Contains("2026-01-30", StringComparison.Ordinal) && row.Because.En.Contains("2026-01-30", StringComparison.Ordinal));

    private static IReadOnlyList<PlannedReminder> Plan(ReminderPlan? plan = null) => ReminderPlanner.Plan(plan ?? PlanOf());

    private static ReminderPlan PlanOf(IReadOnlyList<Reachable>? reachable = null) =>
        new(ReminderPolicy.Default, WorkingCalendar.Official, true, Day, [new ReminderSubject("nongye", 2025, ReportHolder.Agency, Due, reachable ?? Everybody)], ReminderLedger.Empty);

    private static List<string> Texts(IEnumerable<PlannedReminder> rows) => [.. rows.Select(row => $"{row.Agency} {row.Step} {row.Recipient} {row.Channel}")];
}
