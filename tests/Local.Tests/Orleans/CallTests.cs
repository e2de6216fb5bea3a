using Orleans;
using Orleans.Runtime;

namespace Workflow.Local.Tests.Orleans;

public class CallTests
{
    [Fact]
    public async Task Call_WhenTheGrainThrows_ThrowsTheSameTypeWithItsStack()
    {
        await using var silo = await TestSilo.Start();

        var failure = await Should.ThrowAsync<DeskException>(silo.Grain<IDeskGrain>().Fail("no ink"));

        failure.Message.ShouldBe("no ink");
        failure.StackTrace.ShouldNotBeNull().ShouldContain(nameof(DeskGrain.Fail));
    }

    [Fact]
    public async Task Call_WhenTheGrainThrowsBeforeItsFirstAwait_ThrowsTheSameType()
    {
        await using var silo = await TestSilo.Start();

        var failure = await Should.ThrowAsync<DeskException>(silo.Grain<IDeskGrain>().FailAtOnce("no ink"));

        failure.StackTrace.ShouldNotBeNull().ShouldContain(nameof(DeskGrain.FailAtOnce));
    }

    [Fact]
    public async Task Call_WhenTheMethodAnswersAValueTask_Answers()
    {
        await using var silo = await TestSilo.Start();

        (await silo.Grain<IDeskGrain>().Double(21)).ShouldBe(42);
        await silo.Grain<IDeskGrain>().Nothing();

        silo.Journal.Lines.ShouldBe(["nothing"]);
    }

    [Fact]
    public async Task Call_WhenTheMethodIsGeneric_Answers()
    {
        await using var silo = await TestSilo.Start();

        (await silo.Grain<IDeskGrain>().Echo("text")).ShouldBe("text");
        (await silo.Grain<IDeskGrain>().Echo(7L)).ShouldBe(7L);
    }

    [Fact]
    public async Task Call_WhenAGrainPassesItself_IsRefused()
    {
        await using var silo = await TestSilo.Start();

        var failure = await Should.ThrowAsync<ArgumentException>(silo.Grain<IDeskGrain>("a").TakeSelfAt("b"));

        failure.Message.ShouldContain("AsReference");
    }

    [Fact]
    public async Task Context_WhenSetByTheCaller_ReachesEveryGrainBelow()
    {
        await using var silo = await TestSilo.Start();

        RequestContext.Set("tenant", "qinghe");

        (await silo.Grain<IDeskGrain>("a").ContextBelow("b", "tenant")).ShouldBe("qinghe");
    }

    [Fact]
    public async Task Context_WhenChangedByTheGrain_StaysAsItWasForTheCaller()
    {
        await using var silo = await TestSilo.Start();
        RequestContext.Set("tenant", "qinghe");

        await silo.Grain<IDeskGrain>().SetContext("tenant", "other");
        await silo.Grain<IDeskGrain>().SetContext("new", "value");

        RequestContext.Entries.ShouldBe([KeyValuePair.Create("tenant", (object)"qinghe")]);
        (await silo.Grain<IDeskGrain>().Context("new")).ShouldBeNull("a later call has only what its own caller set");
    }

    [Fact]
    public void Context_WhenRemovedOrCleared_ForgetsTheValues()
    {
        RequestContext.Set("one", 1);
        RequestContext.Set("two", 2);

        RequestContext.Remove("one").ShouldBeTrue();
        RequestContext.Remove("one").ShouldBeFalse();
        RequestContext.Keys.ShouldBe(["two"]);
        RequestContext.Clear();
        RequestContext.Get("two").ShouldBeNull();
    }

    [Fact]
    public async Task Reference_WhenToTheSameGrain_IsEqualAndKnowsItsId()
    {
        await using var silo = await TestSilo.Start();
        var desk = silo.Grain<IDeskGrain>("报告/甲");

        desk.ShouldBe(silo.Grain<IDeskGrain>("报告/甲"));
        desk.GetGrainId().ToString().ShouldBe("desk/报告/甲");
        desk.GetPrimaryKeyString().ShouldBe("报告/甲");
        (await silo.Grains.GetGrain<IDeskGrain>(GrainId.Parse("desk/报告/甲")).Key()).ShouldBe("报告/甲");
        (await desk.AsReference<IDeskGrain>().Key()).ShouldBe("报告/甲");
    }
}
