using Workflow.Grains.Auditing;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Interfaces.Users;
using Workflow.Grains.Users;
using Workflow.Rules;

namespace Workflow.Grains.Tests.Auditing;

public sealed class FactsTests
{
    private static readonly AgencyProfile Agency = new()
    {
        Tenant = "qinglan",
        Id = "civil",
        Name = "青岚县民政局",
        Kind = AgencyKind.Department,
        Contacts = [new Contact("张三", "zhang@example.org", "0571-1", ContactRole.Clerk)],
    };

    [Fact]
    public void Between_WhenNothingWasBefore_TellsAllThatIsThere() =>
        Facts.Between(null, RecordFacts.Of(Agency)).Select(change => (change.Field, change.From, change.To)).ShouldBe(
        [
            (AuditField.Name, null, "青岚县民政局"), (AuditField.AgencyKind, null, "department"), (AuditField.Active, null, "true"), (AuditField.ClerkMaySubmit, null, "false"),
            (AuditField.Contacts, null, "张三 (clerk)"),
        ]);

    [Fact]
    public void Between_WhenNothingIsOther_TellsNothing() => Facts.Between(RecordFacts.Of(Agency), RecordFacts.Of(Agency with { Contacts = [.. Agency.Contacts] })).ShouldBeEmpty();

    [Fact]
    public void Between_WhenOnlyWhatIsNotShownIsOther_TellsThatItIs()
    {
        var called = Agency with { Contacts = [Agency.Contacts[0] with { Phone = "0571-2" }] };

        Facts.Between(RecordFacts.Of(Agency), RecordFacts.Of(called)).ShouldBe([AuditChange.Hidden(AuditField.Contacts)]);
    }

    [Fact]
    public void Between_OfAPassword_NeverTellsEitherHash()
    {
        var before = new UserRecord(new UserProfile("zhang", "张三", "qinglan", [new RoleGrant(Role.Clerk, "qinglan", "civil")]), "hash-one");
        var after = before with { PasswordHash = "hash-two", Profile = before.Profile with { Roles = [new RoleGrant(Role.Coordinator, "qinglan", null)] } };

        Facts.Between(RecordFacts.Of(before), RecordFacts.Of(after)).ShouldBe([new AuditChange(AuditField.Roles, "clerk@civil", "coordinator"), AuditChange.Hidden(AuditField.Password)]);
        Facts.Between(null, RecordFacts.Of(before)).ShouldContain(AuditChange.Hidden(AuditField.Password));
    }

    [Fact]
    public void Between_OfAWebhook_TellsItsHostAlone()
    {
        var before = new Webhook { Id = "a", Name = "群", Url = "https://robots.example/send?key=one", Form = WebhookForm.WeCom, Secret = "first", Events = ["reminder"] };

        Facts.Between(RecordFacts.Of(before), RecordFacts.Of(before with { Url = "https://robots.example/send?key=two" })).ShouldBe([AuditChange.Hidden(AuditField.Address)]);
        Facts.Between(RecordFacts.Of(before), RecordFacts.Of(before with { Secret = null, Active = false }))
            .ShouldBe([new AuditChange(AuditField.Active, "true", "false"), AuditChange.Hidden(AuditField.Secret)]);
    }

    [Fact]
    public void Between_OfLongTexts_IsCutAroundTheirFirstDifference()
    {
        var common = new string('同', 400);

        var change = AuditChange.Between(AuditField.ChineseText, $"{common}甲", $"{common}乙丙");

        change.From.ShouldBe($"…{new string('同', 20)}甲");
        change.To.ShouldBe($"…{new string('同', 20)}乙丙");
    }

    [Fact]
    public void Is_OfALongText_CutsNoCharacterInHalf()
    {
        var value = AuditChange.Is(AuditField.What, new string('字', 299) + "𠮷" + new string('字', 20)).To!;

        value.ShouldBe(new string('字', 299) + "…");
    }
}
