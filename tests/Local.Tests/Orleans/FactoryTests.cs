using Orleans;

namespace Workflow.Local.Tests.Orleans;

public class FactoryTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task GetGrain_WhenTheKeyIsBlank_Refuses(string key)
    {
        await using var silo = await TestSilo.Start();

        Should.Throw<ArgumentException>(() => silo.Grain<IDeskGrain>(key));
    }

    [Fact]
    public async Task GetGrain_WhenNoClassImplementsTheInterface_SaysSo()
    {
        await using var silo = await TestSilo.Start();

        Should.Throw<ArgumentException>(() => silo.Grain<INobodyGrain>()).Message.ShouldContain(nameof(INobodyGrain));
    }

    [Fact]
    public async Task GetGrain_WhenSeveralClassesFit_NamesThemUnlessThePrefixTells()
    {
        await using var silo = await TestSilo.Start();
        var prefix = typeof(SecondTwinGrain).FullName!;

        var failure = Should.Throw<ArgumentException>(() => silo.Grain<ITwinsGrain>());

        failure.Message.ShouldContain(nameof(FirstTwinGrain));
        failure.Message.ShouldContain(nameof(SecondTwinGrain));
        (await silo.Grains.GetGrain<ITwinsGrain>("a", prefix[..^6]).Who()).ShouldBe("second");
    }

    [Fact]
    public async Task GetGrain_WhenOneClassIsNamedLikeTheInterface_TakesIt()
    {
        await using var silo = await TestSilo.Start();

        (await silo.Grain<INamesakeGrain>().Who()).ShouldBe("namesake");
    }

    [Fact]
    public async Task GetGrain_WhenTwoClassesShareAGrainType_Refuses()
    {
        await using var silo = await TestSilo.Start();

        Should.Throw<ArgumentException>(() => silo.Grain<ISharedGrain>()).Message.ShouldContain("'shared'");
    }

    [Fact]
    public async Task Call_WhenTheMethodAnswersNoTask_Refuses()
    {
        await using var silo = await TestSilo.Start();

        Should.Throw<NotSupportedException>(() => silo.Grain<IClockGrain>().Now()).Message.ShouldContain("ValueTask");
    }

    [Fact]
    public void Grain_WhenMadeByHand_SaysWhatItLacks() =>
        Should.Throw<InvalidOperationException>(() => new FirstTwinGrain().GetPrimaryKeyString()).Message.ShouldContain(nameof(FirstTwinGrain));

    internal interface INobodyGrain : IGrainWithStringKey;

    internal interface ITwinsGrain : IGrainWithStringKey
    {
        Task<string> Who();
    }

    internal interface INamesakeGrain : ITwinsGrain;

    internal interface ISharedGrain : IGrainWithStringKey;

    internal interface IClockGrain : IGrainWithStringKey
    {
        DateTimeOffset Now();
    }

    internal sealed class FirstTwinGrain : Grain, ITwinsGrain
    {
        public Task<string> Who() => Task.FromResult("first");
    }

    internal sealed class SecondTwinGrain : Grain, ITwinsGrain, INamesakeGrain
    {
        public Task<string> Who() => Task.FromResult("second");
    }

    internal sealed class NamesakeGrain : Grain, INamesakeGrain
    {
        public Task<string> Who() => Task.FromResult("namesake");
    }

    [GrainType("shared")]
    internal sealed class OneGrain : Grain, ISharedGrain;

    [GrainType("shared")]
    internal sealed class OtherGrain : Grain;

    internal sealed class ClockGrain : Grain, IClockGrain
    {
        public DateTimeOffset Now() => DateTimeOffset.UnixEpoch;
    }
}
