using Workflow.Rules.Reminders;

namespace Workflow.Rules.Tests.Reminders;

public sealed class ReminderPolicyCheckTests
{
    [Fact]
    public void Problems_OfTheDefaults_AreNone() => ReminderPolicyCheck.Problems(ReminderPolicy.Default).ShouldBeEmpty();

    public static TheoryData<ReminderPolicy, string> Wrong => new()
    {
        { new ReminderPolicy { DaysBefore = [5, 5] }, "daysBefore" },
        { new ReminderPolicy { DaysBefore = [0] }, "daysBefore" },
        { new ReminderPolicy { DaysBefore = [.. Enumerable.Range(1, 21)] }, "daysBefore" },
        { new ReminderPolicy { EveryDaysLate = -1 }, "everyDaysLate" },
        { new ReminderPolicy { HeadFromDay = 201 }, "headFromDay" },
        { new ReminderPolicy { SuperiorFromDay = -2 }, "superiorFromDay" },
        { new ReminderPolicy { MinimumGapDays = 201 }, "minimumGapDays" },
        { new ReminderPolicy { SendAt = new(21, 0) }, "sendAt" },
        { new ReminderPolicy { Channels = [ReminderChannel.Inbox, ReminderChannel.Inbox] }, "channels" },
        { new ReminderPolicy { Coordinators = [new("张三", "nobody")] }, "coordinators" },
        { new ReminderPolicy { Coordinators = [.. Enumerable.Range(0, 51).Select(number => new NamedAddress("张三", $"a{number}@example.org"))] }, "coordinators" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Problems_OfAFieldThatIsWrong_NameIt(ReminderPolicy policy, string field)
    {
        var problem = ReminderPolicyCheck.Problems(policy).ShouldHaveSingleItem();

        (problem.Zh.StartsWith(field, StringComparison.Ordinal) && problem.En.StartsWith(field, StringComparison.Ordinal)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("clerk@example.org", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("clerk", false)]
    [InlineData("a@b@c", false)]
    [InlineData("张三 <clerk@example.org>", false)]
    [InlineData("a@example.org,b@example.org", false)]
    [InlineData("a@example.org\r\nBcc: b@example.org", false)]
    public void IsAddress_OfAText_TakesBareAddressesAlone(string? text, bool isAddress) => ReminderPolicyCheck.IsAddress(text).ShouldBe(isAddress);
}
