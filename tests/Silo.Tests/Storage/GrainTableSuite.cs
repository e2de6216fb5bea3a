using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class GrainTableSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private readonly ReportKey key = new(Rows.NewTenant(), "nongye", 2030);

    private IGrainTable Table => fixture.Get<IGrainTable>();

    private GrainAddress Address => Rows.Address(key);

    [Fact]
    public async Task Read_WhenNothingWasWritten_IsNull() => (await Table.Read(Address)).ShouldBeNull();

    [Fact]
    public async Task Write_WhenTheVersionIsRight_IsWhatIsReadBack()
    {
        (await Table.Write(Address, 0, Rows.Payload("甲"), null)).ShouldBe(1);
        (await Table.Write(Address, 1, Rows.Payload("乙"), null)).ShouldBe(2);

        (await Table.Read(Address)).ShouldBe(new StoredGrain(2, Rows.Payload("乙")));
    }

    [Fact]
    public async Task Write_WhenOnlyTheStateNameDiffers_IsAnotherRow()
    {
        await Table.Write(Address, 0, Rows.Payload("1"), null);
        await Table.Write(Address with { StateName = "other" }, 0, Rows.Payload("2"), null);

        (await Table.Read(Address))!.Payload.ShouldBe(Rows.Payload("1"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Write_WhenTheVersionIsStale_WritesNothingAtAll(long expected)
    {
        await Table.Write(Address, 0, Rows.Payload("first"), Rows.Effects(key, 1));
        await Table.Write(Address, 1, Rows.Payload("second"), Rows.Effects(key, 2));

        var effects = Rows.Effects(key, expected + 1, Rows.Summary(key, 99, ReportStatus.Approved), Rows.Entry(1, "hash"), Rows.Operation("stale", key.GrainKey, Rows.Now), Message(key));
        (await Table.Write(Address, expected, Rows.Payload("stale"), effects)).ShouldBeNull();

        await ShouldHoldOnly(Rows.Payload("second"), version: 2);
    }

    [Fact]
    public async Task Write_WhenAnEffectFails_RollsEverythingBack()
    {
        await Table.Write(Address, 0, Rows.Payload("first"), Rows.Effects(key, 1, entry: Rows.Entry(1, "hash-1")));

        // The number of the history entry is taken.
        var effects = Rows.Effects(key, 2, Rows.Summary(key, 2, ReportStatus.Approved), Rows.Entry(1, "hash-2"), Rows.Operation("failed", key.GrainKey, Rows.Now), Message(key));
        await Should.ThrowAsync<System.Data.Common.DbException>(() => Table.Write(Address, 1, Rows.Payload("second"), effects));

        (await Table.Read(Address)).ShouldBe(new StoredGrain(1, Rows.Payload("first")));
        (await fixture.Get<IReportHistory>().Read(key)).ShouldHaveSingleItem().Hash.ShouldBe("hash-1");
        (await Row()).Summary.Status.ShouldBe(ReportStatus.Draft);
        (await fixture.Get<IOperationLog>().Committed("qianzi", "failed")).ShouldBeNull();
        (await Messages()).ShouldBeEmpty();
        (await Table.Write(Address, 1, Rows.Payload("third"), null)).ShouldBe(2, "the failed write left the connection unusable");
    }

    [Fact]
    public async Task Write_WithEffects_WritesThemAll()
    {
        var entry = Rows.Entry(1, "hash") with { OnBehalfOf = "zhuguan" };
        var summary = Rows.Summary(key, 1, ReportStatus.Submitted) with { Reviewer = "zhuguan", SubmittedAt = Rows.Now, PublishAt = Rows.Now.AddDays(1), Errors = 2, Warnings = 3 };
        var operation = Rows.Operation("effects", key.GrainKey, fixture.Time.GetUtcNow());
        var message = new OutboxMessage("report.submitted", key.Agency, key.Year, Rows.Now, "qianzi", "核对无误");
        await Table.Write(Address, 0, "{}", Rows.Effects(key, 1, summary, entry, operation, message));

        (await fixture.Get<IReportHistory>().Read(key)).ShouldHaveSingleItem().ShouldBe(entry);
        (await Row()).ShouldBe(new ReportRow(summary, "nongye"));
        (await fixture.Get<IOperationLog>().Committed("qianzi", "effects")).ShouldBe(operation);
        (await Messages()).ShouldBe([new WaitingMessage(key.Tenant, key.GrainKey, 1, message)]);
    }

    [Fact]
    public async Task Write_WhenManyWriteOneKeyAtOnce_LetsExactlyOneWin()
    {
        await Table.Write(Address, 0, Rows.Payload("start"), null);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(writer => Task.Run(() => Table.Write(Address, 1, Rows.Payload($"writer {writer}"), null))));

        var winner = answers.ToList().FindIndex(answer => answer is not null);
        answers.Count(answer => answer == 2).ShouldBe(1);
        answers.Count(answer => answer is null).ShouldBe(19);
        (await Table.Read(Address)).ShouldBe(new StoredGrain(2, Rows.Payload($"writer {winner}")));
    }

    [Fact]
    public async Task Write_WhenManyWriteDifferentKeysAtOnce_KeepsThemAll()
    {
        var keys = Enumerable.Range(0, 200).Select(number => key with { Agency = $"agency-{number}" }).ToList();
        var answers = await Task.WhenAll(keys.Select(one => Task.Run(() => Table.Write(Rows.Address(one), 0, Rows.Payload(one.Agency), Rows.Effects(one, 1, entry: Rows.Entry(1, one.Agency), message: Message(one))))));

        answers.ShouldAllBe(answer => answer == 1);
        (await Messages()).Select(waiting => waiting.Message).ShouldBe(keys.Select(Message), ignoreOrder: true);
        foreach (var one in keys)
        {
            (await Table.Read(Rows.Address(one)))!.Payload.ShouldBe(Rows.Payload(one.Agency));
            (await fixture.Get<IReportHistory>().Read(one)).ShouldHaveSingleItem();
        }
    }

    [Fact]
    public async Task Write_WhenTheOperationIdWasUsed_WritesNothingAtAll()
    {
        var operation = Rows.Operation($"{key.Tenant}-used", key.GrainKey, Rows.Now);
        (await Table.Write(Address, 0, Rows.Payload("first"), Rows.Effects(key, 1, operation: operation))).ShouldBe(1);

        var other = key with { Agency = "other" };
        (await Table.Write(Address, 1, Rows.Payload("second"), Rows.Effects(key, 2, entry: Rows.Entry(1, "hash"), operation: operation))).ShouldBeNull();
        (await Table.Write(Rows.Address(other), 0, Rows.Payload("third"), Rows.Effects(other, 1, operation: operation with { Target = other.GrainKey }))).ShouldBeNull();

        (await Table.Read(Address)).ShouldBe(new StoredGrain(1, Rows.Payload("first")));
        (await Table.Read(Rows.Address(other))).ShouldBeNull();
        (await fixture.Get<IReportHistory>().Read(key)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Write_WhenManyUseOneOperationIdAtOnce_LetsExactlyOneWin()
    {
        var keys = Enumerable.Range(0, 40).Select(number => key with { Agency = $"rival-{number}" }).ToList();
        var answers = await Task.WhenAll(keys.Select(one => Task.Run(() => Table.Write(
            Rows.Address(one), 0, Rows.Payload(one.Agency), Rows.Effects(one, 1, operation: Rows.Operation($"{key.Tenant}-rivals", one.GrainKey, Rows.Now))))));

        var winner = keys[answers.ToList().FindIndex(answer => answer is not null)];
        answers.Count(answer => answer == 1).ShouldBe(1);
        (await fixture.Get<IOperationLog>().Committed("qianzi", $"{key.Tenant}-rivals")).ShouldNotBeNull().Target.ShouldBe(winner.GrainKey);
        (await Row()).Summary.Agency.ShouldBe(winner.Agency);
    }

    [Fact]
    public async Task Write_WhenWhatWasReadIsStillSo_IsDone()
    {
        var seen = await WriteAgency();

        var reads = new[] { new GrainVersion(seen, 1), new GrainVersion($"tenant/{key.Tenant}", 0) };
        (await Table.Write(Address, 0, "{}", Rows.Effects(key, 1) with { Reads = reads })).ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Write_WhenWhatWasReadHasChanged_WritesNothingAtAll(long remembered)
    {
        var seen = await WriteAgency();

        var effects = Rows.Effects(key, 1, operation: Rows.Operation($"{key.Tenant}-read", key.GrainKey, Rows.Now)) with { Reads = [new GrainVersion(seen, remembered)] };
        (await Table.Write(Address, 0, "{}", effects)).ShouldBeNull();

        (await Table.Read(Address)).ShouldBeNull();
        (await fixture.Get<IOperationLog>().Committed("qianzi", $"{key.Tenant}-read")).ShouldBeNull();
    }

    [Fact]
    public async Task Write_WhenSomeOfManyAreWrong_FailsThoseAlone()
    {
        var keys = Enumerable.Range(0, 120).Select(number => key with { Agency = $"mixed-{number}" }).ToList();
        await Task.WhenAll(keys.Select(one => Table.Write(Rows.Address(one), 0, "{}", Rows.Effects(one, 1, entry: Rows.Entry(1, one.Agency)))));

        // One in three is stale, one in three breaks a rule of the table of histories, the rest is right.
        var answers = await Task.WhenAll(keys.Select((one, number) => Task.Run(async () =>
        {
            try
            {
                var version = await Table.Write(Rows.Address(one), number % 3 == 0 ? 7 : 1, "{}", Rows.Effects(one, 2, entry: Rows.Entry(number % 3 == 1 ? 1 : 2, $"{one.Agency}-2")));
                return version?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "stale";
            }
            catch (System.Data.Common.DbException)
            {
                return "broken";
            }
        })));

        answers.ShouldBe(Enumerable.Range(0, 120).Select(number => (number % 3) switch { 0 => "stale", 1 => "broken", _ => "2" }));
        foreach (var (one, number) in keys.Select((one, number) => (one, number)))
        {
            (await Table.Read(Rows.Address(one)))!.Version.ShouldBe(number % 3 == 2 ? 2 : 1);
            (await fixture.Get<IReportHistory>().Read(one)).Count.ShouldBe(number % 3 == 2 ? 2 : 1);
        }
    }

    [Fact]
    public async Task AreCurrent_ForWhatIsStored_TellsTheOldFromTheNew()
    {
        var versions = fixture.Get<IStateVersions>();
        var seen = await WriteAgency();

        (await versions.AreCurrent([])).ShouldBeTrue();
        (await versions.AreCurrent([new GrainVersion(seen, 1), new GrainVersion($"tenant/{key.Tenant}", 0)])).ShouldBeTrue();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => versions.AreCurrent([new GrainVersion($"tenant/{key.Tenant}", 0), new GrainVersion(seen, number % 2)])));
        answers.ShouldBe(Enumerable.Range(0, 50).Select(number => number % 2 == 1));
    }

    [Fact]
    public async Task Clear_WhenTheVersionIsRight_RemovesTheState()
    {
        await Table.Write(Address, 0, "{}", null);
        (await Table.Clear(Address, 2)).ShouldBeFalse();
        (await Table.Read(Address)).ShouldNotBeNull();
        (await Table.Clear(Address, 1)).ShouldBeTrue();
        (await Table.Read(Address)).ShouldBeNull();
    }

    private async Task<string> WriteAgency()
    {
        var agency = $"agency/{key.Tenant}/{key.Agency}";
        (await Table.Write(new GrainAddress("agency", agency, "agency"), 0, "{}", null)).ShouldBe(1);
        return agency;
    }

    private async Task ShouldHoldOnly(string payload, long version)
    {
        (await Table.Read(Address)).ShouldBe(new StoredGrain(version, payload));
        (await fixture.Get<IReportHistory>().Read(key)).ShouldBeEmpty();
        (await Row()).Summary.ShouldBe(Rows.Summary(key, version));
        (await fixture.Get<IOperationLog>().Committed("qianzi", "stale")).ShouldBeNull();
        (await Messages()).ShouldBeEmpty();
    }

    private static OutboxMessage Message(ReportKey about) => new("report.submitted", about.Agency, about.Year, Rows.Now, "qianzi", null);

    private async Task<IReadOnlyList<WaitingMessage>> Messages() =>
        [.. (await fixture.Get<IOutbox>().Oldest(10_000)).Where(waiting => waiting.Tenant == key.Tenant)];

    private async Task<ReportRow> Row() => (await fixture.Get<IReportIndex>().Search(new ReportQuery
    {
        Tenant = key.Tenant,
        Today = new DateOnly(2031, 1, 20),
        Page = new PageRequest(null, null, 10),
    })).Items.ShouldHaveSingleItem();
}
