using Orleans;
using Orleans.Runtime;
using Orleans.Storage;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Silo.Storage;
// Orleans has one of that name too.
using GrainAddress = Workflow.Silo.Storage.GrainAddress;

namespace Workflow.Silo.Tests.Storage;

public abstract class GrainStateStorageSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private readonly ReportKey key = new(Rows.NewTenant(), "nongye", 2030);

    private GrainStateStorage Storage => new(fixture.Get<IGrainTable>());

    private GrainId Grain => GrainId.Create("report", key.GrainKey);

    [Fact]
    public async Task Read_WhenNothingIsStored_LeavesAnEmptyState()
    {
        var state = State("什么");
        await Storage.ReadStateAsync("s", Grain, state);

        state.State!.Record.ShouldBeNull();
        state.ETag.ShouldBeNull();
        state.RecordExists.ShouldBeFalse();
    }

    [Fact]
    public async Task Write_ThenRead_AnswersTheRecordUnderTheSameETag()
    {
        var written = State("青岚县");
        await Storage.WriteStateAsync("s", Grain, written);
        var read = State("");
        await Storage.ReadStateAsync("s", Grain, read);

        (written.ETag, written.RecordExists).ShouldBe(("1", true));
        (read.ETag, read.RecordExists).ShouldBe(("1", true));
        read.State!.Record.ShouldBe(written.State!.Record);
    }

    [Fact]
    public async Task Write_WithEffects_WritesThemAndKeepsThemOutOfThePayload()
    {
        var state = State("青岚县");
        state.State!.Effects = Rows.Effects(key, 1, entry: Rows.Entry(1, "hash"));
        await Storage.WriteStateAsync("s", Grain, state);

        (await fixture.Get<IReportHistory>().Read(key)).ShouldHaveSingleItem();
        (await fixture.Get<IGrainTable>().Read(new GrainAddress("report", key.GrainKey, "s")))!.Payload.ShouldNotContain("hash");
        state.State.Effects.ShouldBeNull();
    }

    [Fact]
    public async Task Write_WhenAnotherWroteSince_IsAConflictThatChangesNothing()
    {
        var (mine, theirs) = (State("甲"), State("乙"));
        await Storage.WriteStateAsync("s", Grain, mine);
        await Storage.ReadStateAsync("s", Grain, theirs);
        await Storage.WriteStateAsync("s", Grain, theirs);

        await Should.ThrowAsync<InconsistentStateException>(() => Storage.WriteStateAsync("s", Grain, mine));
        mine.ETag.ShouldBe("1");
        await Storage.ReadStateAsync("s", Grain, mine);
        mine.ETag.ShouldBe("2");
    }

    [Fact]
    public async Task Write_WhenTheFirstWriteCameTwice_IsAConflict()
    {
        await Storage.WriteStateAsync("s", Grain, State("甲"));

        await Should.ThrowAsync<InconsistentStateException>(() => Storage.WriteStateAsync("s", Grain, State("乙")));
    }

    [Fact]
    public async Task Clear_WhenTheETagIsRight_RemovesTheState()
    {
        var (mine, theirs) = (State("甲"), State(""));
        await Storage.WriteStateAsync("s", Grain, mine);
        await Storage.ReadStateAsync("s", Grain, theirs);
        await Storage.WriteStateAsync("s", Grain, theirs);
        await Should.ThrowAsync<InconsistentStateException>(() => Storage.ClearStateAsync("s", Grain, mine));

        await Storage.ClearStateAsync("s", Grain, theirs);

        theirs.RecordExists.ShouldBeFalse();
        theirs.State!.Record.ShouldBeNull();
        await Storage.ReadStateAsync("s", Grain, mine);
        mine.RecordExists.ShouldBeFalse();
    }

    private static GrainState<Stored<TenantProfile>> State(string name) =>
        new(new Stored<TenantProfile> { Record = new TenantProfile { Id = "qinglan", Name = name, Level = TenantLevel.County } });
}
