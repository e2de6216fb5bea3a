using Stateless;

namespace Workflow.Local.Tests.Stateless;

public class MachineTests
{
    [Fact]
    public void Fire_WhenPermitted_MovesOn()
    {
        var machine = new StateMachine<Report, Act>(Report.Draft);
        machine.Configure(Report.Draft).Permit(Act.Submit, Report.Submitted);

        machine.Fire(Act.Submit);

        machine.State.ShouldBe(Report.Submitted);
        machine.IsInState(Report.Submitted).ShouldBeTrue();
        machine.IsInState(Report.Draft).ShouldBeFalse();
    }

    [Fact]
    public void Fire_WhenTheStateHasNoSuchMove_NamesBothAndStays()
    {
        var machine = new StateMachine<Report, Act>(Report.Draft);

        var failure = Should.Throw<InvalidOperationException>(() => machine.Fire(Act.Approve));

        failure.Message.ShouldContain("'Draft'");
        failure.Message.ShouldContain("'Approve'");
        machine.State.ShouldBe(Report.Draft);
    }

    [Fact]
    public void Fire_WhenTheStateLivesElsewhere_WritesItThere()
    {
        var stored = Report.Draft;
        var machine = new StateMachine<Report, Act>(() => stored, next => stored = next);
        machine.Configure(Report.Draft).Permit(Act.Submit, Report.Submitted);

        machine.Fire(Act.Submit);

        stored.ShouldBe(Report.Submitted);
    }

    [Fact]
    public void Fire_WhenIgnoredOrReentered_Stays()
    {
        var machine = new StateMachine<Report, Act>(Report.Draft);
        machine.Configure(Report.Draft).Ignore(Act.Note).PermitReentry(Act.Submit).IgnoreIf(Act.Return, () => true).PermitReentryIf(Act.Approve, () => true);

        machine.Fire(Act.Note);
        machine.Fire(Act.Submit);
        machine.Fire(Act.Return);
        machine.Fire(Act.Approve);

        machine.State.ShouldBe(Report.Draft);
    }

    [Fact]
    public void Permit_WhenTheDestinationIsTheStateItself_Refuses()
    {
        var draft = new StateMachine<Report, Act>(Report.Draft).Configure(Report.Draft);

        Should.Throw<ArgumentException>(() => draft.Permit(Act.Submit, Report.Draft));
        Should.Throw<ArgumentException>(() => draft.PermitIf(Act.Submit, Report.Draft, () => true));
    }

    [Theory]
    [InlineData(FiringMode.Queued)]
    [InlineData(FiringMode.Immediate)]
    public void OnUnhandledTrigger_WhenSet_GetsWhatWasUnmetInPlaceOfAnException(FiringMode mode)
    {
        List<string> seen = [];
        var machine = new StateMachine<Report, Act>(Report.Draft, mode);
        machine.Configure(Report.Draft).PermitIf(Act.Submit, Report.Submitted, () => false, "complete");
        machine.OnUnhandledTrigger((state, act, unmet) => seen.Add($"{state} {act} {(unmet is null ? "none" : string.Join(",", unmet))}"));

        machine.Fire(Act.Submit);
        machine.Fire(Act.Approve);

        seen.ShouldBe(["Draft Submit complete", "Draft Approve none"]);
    }

    [Fact]
    public async Task PermittedTriggers_WhenSomeAreGuarded_AreThoseThatCanFire()
    {
        var machine = new StateMachine<Report, Act>(Report.Draft);
        machine.Configure(Report.Draft)
            .PermitIf(Act.Approve, Report.Approved, () => false)
            .Ignore(Act.Note)
            .Permit(Act.Submit, Report.Submitted);

        (await machine.GetPermittedTriggersAsync()).ShouldBe([Act.Note, Act.Submit]);
        machine.ToString().ShouldBe("StateMachine { State = Draft, PermittedTriggers = { Note, Submit }}");
    }

    [Fact]
    public void Info_WhenConfigured_ListsStatesMovesAndGuards()
    {
        var machine = new StateMachine<Report, Act>(Report.Draft);
        machine.Configure(Report.Draft)
            .PermitIf(Act.Submit, Report.Submitted, () => true, "complete")
            .IgnoreIf(Act.Note, () => true, "quiet");

        var info = machine.GetInfo();

        info.States.Select(state => state.UnderlyingState).ShouldBe([Report.Draft, Report.Submitted]);
        var draft = info.States.First();
        var move = draft.FixedTransitions.ShouldHaveSingleItem();
        move.Trigger.UnderlyingTrigger.ShouldBe(Act.Submit);
        move.DestinationState.ShouldBeSameAs(info.States.Last());
        move.GuardConditionsMethodDescriptions.ShouldHaveSingleItem().Description.ShouldBe("complete");
        draft.IgnoredTriggers.ShouldHaveSingleItem().GuardConditionsMethodDescriptions.ShouldHaveSingleItem().Description.ShouldBe("quiet");
        info.InitialState.UnderlyingState.ShouldBe(Report.Draft);
        info.StateType.ShouldBe(typeof(Report));
        info.TriggerType.ShouldBe(typeof(Act));
    }
}
