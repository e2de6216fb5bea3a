using Stateless;

namespace Workflow.Local.Tests.Stateless;

public class GuardTests
{
    [Fact]
    public void CanFire_WhenTheStateHasNoSuchMove_LeavesUnmetNull()
    {
        var machine = new StateMachine<Report, Act>(Report.Draft);

        machine.CanFire(Act.Approve, out var unmet).ShouldBeFalse();

        unmet.ShouldBeNull();
    }

    [Fact]
    public void CanFire_WhenAllGuardsHold_LeavesUnmetEmpty()
    {
        var machine = new StateMachine<Report, Act>(Report.Draft);
        machine.Configure(Report.Draft).PermitIf(Act.Submit, Report.Submitted, () => true, "complete");

        machine.CanFire(Act.Submit, out var unmet).ShouldBeTrue();

        unmet.ShouldBeEmpty();
    }

    [Fact]
    public void CanFire_WhenGuardsDoNotHold_NamesThemInTheOrderOfConfiguration()
    {
        var machine = new StateMachine<Report, Act>(Report.Draft);
        machine.Configure(Report.Draft)
            .PermitIf(Act.Submit, Report.Submitted, Named(false, "signed"), Named(true, "complete"), Named(false, "explained"))
            .PermitIf(Act.Submit, Report.Approved, Named(false, "explained"), Named(false, "a coordinator"));

        machine.CanFire(Act.Submit, out var unmet).ShouldBeFalse();

        unmet.ShouldBe(["signed", "explained", "a coordinator"]);
    }

    [Fact]
    public void CanFire_WhenOneOfTwoMovesMayGo_IgnoresTheOthersGuards()
    {
        var machine = new StateMachine<Report, Act>(Report.Draft);
        machine.Configure(Report.Draft)
            .PermitIf(Act.Submit, Report.Submitted, () => false, "long way")
            .PermitIf(Act.Submit, Report.Approved, () => true, "short way");

        machine.CanFire(Act.Submit, out var unmet).ShouldBeTrue();
        machine.Fire(Act.Submit);

        unmet.ShouldBeEmpty();
        machine.State.ShouldBe(Report.Approved);
    }

    [Fact]
    public void CanFire_WhenTwoMovesMayGo_Refuses()
    {
        var machine = new StateMachine<Report, Act>(Report.Draft);
        machine.Configure(Report.Draft)
            .PermitIf(Act.Submit, Report.Submitted, () => true)
            .PermitIf(Act.Submit, Report.Approved, () => true);

        Should.Throw<InvalidOperationException>(() => machine.CanFire(Act.Submit)).Message.ShouldContain("Submit");
        Should.Throw<InvalidOperationException>(() => machine.Fire(Act.Submit));
    }

    [Fact]
    public void Fire_WhenGuardsDoNotHold_NamesThemAndStays()
    {
        var machine = new StateMachine<Report, Act>(Report.Draft);
        machine.Configure(Report.Draft).PermitIf(Act.Submit, Report.Submitted, Named(false, "signed"), Named(false, "complete"));

        var failure = Should.Throw<InvalidOperationException>(() => machine.Fire(Act.Submit));

        failure.Message.ShouldContain("Submit");
        failure.Message.ShouldContain("Draft");
        failure.Message.ShouldContain("signed, complete");
        machine.State.ShouldBe(Report.Draft);
    }

    [Fact]
    public void Guard_WhenItHasNoDescription_IsNamedByItsMethod()
    {
        var machine = new StateMachine<Report, Act>(Report.Draft);
        machine.Configure(Report.Draft).PermitIf(Act.Submit, Report.Submitted, NeverReady).PermitIf(Act.Return, Report.Withdrawn, () => false);

        machine.CanFire(Act.Submit, out var named);
        machine.CanFire(Act.Return, out var unnamed);

        named.ShouldBe([nameof(NeverReady)]);
        unnamed.ShouldBe(["Function"]);
    }

    private static bool NeverReady() => false;

    private static Tuple<Func<bool>, string> Named(bool holds, string description) => new(() => holds, description);
}
