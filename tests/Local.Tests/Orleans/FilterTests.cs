using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Hosting;

namespace Workflow.Local.Tests.Orleans;

public class FilterTests
{
    [Fact]
    public async Task Filters_WhenSeveral_RunInTheOrderOfRegistrationAroundTheGrain()
    {
        await using var silo = await TestSilo.Start(builder => builder
            .AddIncomingGrainCallFilter<JournalFilter>()
            .AddIncomingGrainCallFilter(new NamedFilter("second"))
            .AddIncomingGrainCallFilter(async context =>
            {
                await context.Invoke();
                context.Result = (int)context.Result! + 1;
            }));

        (await silo.Grain<IDeskGrain>().Double(4)).ShouldBe(9);

        silo.Journal.Lines.ShouldBe(["first before Double", "first after 9"]);
        NamedFilter.LastSeen.ShouldBe(("second", 9));
    }

    [Fact]
    public async Task Filter_WhenItSetsAResultAndDoesNotInvoke_AnswersInPlaceOfTheGrain()
    {
        await using var silo = await TestSilo.Start(builder => builder.AddIncomingGrainCallFilter(context =>
        {
            context.Result = 5;
            return Task.CompletedTask;
        }));

        (await silo.Grain<IDeskGrain>().Double(4)).ShouldBe(5);
    }

    [Fact]
    public async Task Filter_WhenItThrows_KeepsTheGrainFromTheCall()
    {
        await using var silo = await TestSilo.Start(builder => builder.AddIncomingGrainCallFilter(_ => throw new DeskException("not yours")));

        await Should.ThrowAsync<DeskException>(silo.Grain<IDeskGrain>().Work("work", Task.CompletedTask));

        silo.Journal.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Filter_WhenItNeitherInvokesNorAnswers_IsNamedInTheError()
    {
        await using var silo = await TestSilo.Start(builder => builder.AddIncomingGrainCallFilter(_ => Task.CompletedTask));

        var failure = await Should.ThrowAsync<InvalidOperationException>(silo.Grain<IDeskGrain>().Key());

        failure.Message.ShouldContain("desk/a.Key");
    }

    [Fact]
    public async Task Filter_WhenItInvokesTwice_CallsTheGrainAgain()
    {
        await using var silo = await TestSilo.Start(builder => builder.AddIncomingGrainCallFilter(async context =>
        {
            await context.Invoke();
            await context.Invoke();
        }));

        await silo.Grain<IDeskGrain>().Nothing();

        silo.Journal.Lines.ShouldBe(["nothing", "nothing"]);
    }

    [Fact]
    public async Task Context_WhenAGrainCallsAGrain_NamesBothAndTheMethods()
    {
        List<string> seen = [];
        await using var silo = await TestSilo.Start(builder => builder.AddIncomingGrainCallFilter(context =>
        {
            seen.Add($"{context.SourceId?.ToString() ?? "outside"} -> {context.TargetId} {context.InterfaceName}.{context.MethodName}"
                + $" {context.InterfaceMethod.DeclaringType!.Name} {context.ImplementationMethod.DeclaringType!.Name} {context.Grain.GetType().Name}");
            return context.Invoke();
        }));

        await silo.Grain<IDeskGrain>("a").Visit("b");

        seen.ShouldBe(
        [
            "outside -> desk/a Workflow.Local.Tests.Orleans.IDeskGrain.Visit IDeskGrain DeskGrain DeskGrain",
            "desk/a -> desk/b Workflow.Local.Tests.Orleans.IDeskGrain.Visit IDeskGrain DeskGrain DeskGrain",
        ]);
    }

    [Fact]
    public async Task Filter_WhenTheGrainIsOneItself_RunsLast()
    {
        await using var silo = await TestSilo.Start(builder => builder.AddIncomingGrainCallFilter<JournalFilter>());

        (await silo.Grain<IGuardedGrain>().Ask()).ShouldBe("guarded answer");

        silo.Journal.Lines.ShouldBe(["first before Ask", "own filter", "first after guarded answer"]);
    }

    internal interface IGuardedGrain : IGrainWithStringKey
    {
        Task<string> Ask();
    }

    internal sealed class GuardedGrain(Journal journal) : Grain, IGuardedGrain, IIncomingGrainCallFilter
    {
        public Task<string> Ask() => Task.FromResult("answer");

        public async Task Invoke(IIncomingGrainCallContext context)
        {
            journal.Write("own filter");
            await context.Invoke();
            context.Result = $"guarded {context.Result}";
        }
    }

    // Asks for the factory, as filters may: that must not keep the engine from being made.
    private sealed class JournalFilter(IServiceProvider services, IGrainFactory grains) : IIncomingGrainCallFilter
    {
        public async Task Invoke(IIncomingGrainCallContext context)
        {
            grains.ShouldNotBeNull();
            var journal = services.GetRequiredService<Journal>();
            journal.Write($"first before {context.MethodName}");
            await context.Invoke();
            journal.Write($"first after {context.Result}");
        }
    }

    private sealed class NamedFilter(string name) : IIncomingGrainCallFilter
    {
        public static (string Name, object? Result) LastSeen { get; private set; }

        public async Task Invoke(IIncomingGrainCallContext context)
        {
            await context.Invoke();
            LastSeen = (name, context.Result);
        }
    }
}
