using Orleans;
using Orleans.Runtime;
using Orleans.Storage;

namespace Workflow.Local.Tests.Orleans;

public class StateTests
{
    [Fact]
    public async Task State_WhenThereIsNoRecord_IsEmptyAndSaysSo()
    {
        await using var silo = await TestSilo.Start();
        var record = silo.Grain<IRecordGrain>();

        (await record.Text()).ShouldBe("");
        (await record.Exists()).ShouldBeFalse();
        (await record.Version()).ShouldBeNull();
    }

    [Fact]
    public async Task State_WhenThereIsARecord_IsReadBeforeTheGrainActivates()
    {
        await using var silo = await TestSilo.Start();
        silo.Storage.Put("record/a", new RecordGrain.Content { Text = "stored" });

        (await silo.Grain<IRecordGrain>().TextAtActivation()).ShouldBe("stored");
        (await silo.Grain<IRecordGrain>().Exists()).ShouldBeTrue();
    }

    [Fact]
    public async Task Write_WhenNobodyElseWrote_IsReadByAnotherSilo()
    {
        await using var silo = await TestSilo.Start();
        await silo.Grain<IRecordGrain>().Write("one");
        await silo.Grain<IRecordGrain>().Write("two");

        (await silo.Grain<IRecordGrain>().Version()).ShouldBe("2");
        var read = new GrainState<RecordGrain.Content>();
        await silo.Storage.ReadStateAsync("state", GrainId.Parse("record/a"), read);
        read.State.ShouldBe(new RecordGrain.Content { Text = "two" });
    }

    [Fact]
    public async Task Write_WhenTheStoredVersionIsAnother_FailsAndTheNextCallReadsAnew()
    {
        await using var silo = await TestSilo.Start();
        await silo.Grain<IRecordGrain>().Write("mine");
        silo.Storage.Put("record/a", new RecordGrain.Content { Text = "theirs" });

        await Should.ThrowAsync<InconsistentStateException>(silo.Grain<IRecordGrain>().Write("mine again"));

        (await silo.Grain<IRecordGrain>().TextAtActivation()).ShouldBe("theirs");
        await silo.Grain<IRecordGrain>().Write("mine at last");
        (await silo.Grain<IRecordGrain>().Version()).ShouldBe("3");
    }

    [Fact]
    public async Task Write_WhenACalledGrainWasStale_DropsOnlyThatGrain()
    {
        await using var silo = await TestSilo.Start();
        silo.Storage.Put("record/caller", new RecordGrain.Content { Text = "old" });
        (await silo.Grain<IRecordGrain>("caller").TextAtActivation()).ShouldBe("old");
        silo.Storage.Put("record/caller", new RecordGrain.Content { Text = "new" });
        await silo.Grain<IRecordGrain>("stale").Write("mine");
        silo.Storage.Put("record/stale", new RecordGrain.Content { Text = "theirs" });

        await Should.ThrowAsync<InconsistentStateException>(silo.Grain<IRecordGrain>("caller").WriteThrough("stale", "mine again"));

        (await silo.Grain<IRecordGrain>("caller").TextAtActivation()).ShouldBe("old", "the caller's own state was not stale");
        (await silo.Grain<IRecordGrain>("stale").TextAtActivation()).ShouldBe("theirs");
    }

    [Fact]
    public async Task Write_WhenTwoAreStartedAtOnce_RunsOneAfterTheOther()
    {
        await using var silo = await TestSilo.Start();

        await silo.Grain<IRecordGrain>().WriteTwiceAtOnce("text");

        (await silo.Grain<IRecordGrain>().Version()).ShouldBe("2");
    }

    [Fact]
    public async Task Reread_WhenTheRecordChanged_ShowsTheChange()
    {
        await using var silo = await TestSilo.Start();
        await silo.Grain<IRecordGrain>().Write("mine");
        silo.Storage.Put("record/a", new RecordGrain.Content { Text = "theirs" });

        await silo.Grain<IRecordGrain>().Reread();

        (await silo.Grain<IRecordGrain>().Text()).ShouldBe("theirs");
    }

    [Fact]
    public async Task Clear_WhenThereIsARecord_RemovesIt()
    {
        await using var silo = await TestSilo.Start();
        await silo.Grain<IRecordGrain>().Write("text");

        await silo.Grain<IRecordGrain>().Clear();

        (await silo.Grain<IRecordGrain>().Exists()).ShouldBeFalse();
    }

    [Fact]
    public async Task Storage_WhenItFails_IsNamedInTheErrorAndTriedAgainByTheNextCall()
    {
        await using var silo = await TestSilo.Start();
        silo.Storage.Failure = new IOException("disk full");

        var failure = await Should.ThrowAsync<OrleansException>(silo.Grain<IRecordGrain>().Text());
        silo.Storage.Failure = null;

        failure.Message.ShouldContain("record/a");
        failure.InnerException.ShouldBeOfType<IOException>();
        (await silo.Grain<IRecordGrain>().Text()).ShouldBe("");
    }

    [Fact]
    public async Task Storage_WhenNoneHasTheName_IsNamedInTheError()
    {
        await using var silo = await TestSilo.Start();

        var failure = await Should.ThrowAsync<OrleansException>(silo.Grain<IHomelessGrain>().Ask());

        failure.Message.ShouldContain("'nowhere'");
    }

    internal interface IHomelessGrain : IGrainWithStringKey
    {
        Task Ask();
    }

    internal sealed class HomelessGrain([PersistentState("state", "nowhere")] IPersistentState<List<string>> state) : Grain, IHomelessGrain
    {
        public Task Ask() => state.WriteStateAsync();
    }
}
