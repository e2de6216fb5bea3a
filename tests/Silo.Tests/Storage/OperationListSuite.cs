using System.Text.Json;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Storage;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class OperationListSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private readonly string tenant = Rows.NewTenant();

    private IOperationList List => fixture.Get<IOperationList>();

    [Fact]
    public async Task Search_OfATenant_AnswersTheNewestFirstPageByPage()
    {
        for (var number = 0; number < 5; number++)
        {
            await Put(number, Rows.Now.AddMilliseconds(number * 137), number % 2 == 0 ? "cycle.open" : "bulk.publish");
        }

        var first = await List.Search(Query(new PageRequest(null, null, 3)));
        var second = await List.Search(Query(new PageRequest(null, first.Next, 3)));

        first.Items.Concat(second.Items).Select(operation => operation.Id).ShouldBe(Enumerable.Range(0, 5).Reverse().Select(Id));
        second.Next.ShouldBeNull();
    }

    [Fact]
    public async Task Search_WhenNarrowed_AnswersOnlyThose()
    {
        await Put(0, Rows.Now, "cycle.open");
        await Put(1, Rows.Now, "bulk.publish", OperationItemState.Failed);

        (await List.Search(Query() with { Kind = "cycle.open" })).Items.ShouldHaveSingleItem().Id.ShouldBe(Id(0));
        (await List.Search(Query() with { Holds = operation => operation.Failed > 0 })).Items.ShouldHaveSingleItem().Id.ShouldBe(Id(1));
        (await List.Search(Query() with { Tenant = Rows.NewTenant() })).Items.ShouldBeEmpty();
        (await List.Search(Query() with { Tenant = null })).Items.Count(operation => operation.Tenant == tenant).ShouldBe(2);
    }

    [Fact]
    public async Task Search_WhenFewOfManyHold_FindsThemBehindTheOthers()
    {
        for (var number = 0; number < 120; number++)
        {
            await Put(number, Rows.Now.AddSeconds(number), "cycle.open", number == 0 ? OperationItemState.Failed : OperationItemState.Done);
        }

        (await List.Search(Query(new PageRequest(null, null, 1)) with { Holds = operation => operation.Failed > 0 })).Items.ShouldHaveSingleItem().Id.ShouldBe(Id(0));
    }

    private string Id(int number) => $"{tenant}-{number:d32}";

    private OperationQuery Query(PageRequest? page = null) => new(tenant, null, _ => true, page ?? new PageRequest(null, null, 500));

    private async Task Put(int number, DateTimeOffset startedAt, string kind, OperationItemState state = OperationItemState.Done)
    {
        var operation = new OperationView { Id = Id(number), Tenant = tenant, Kind = kind, Year = 2030, Items = [new OperationItem("nongye", state, null)], By = "zhang", StartedAt = startedAt, FinishedAt = startedAt };
        var payload = JsonSerializer.Serialize(new Stored<OperationView> { Record = operation }, StateJson.Options);
        (await fixture.Get<IGrainTable>().Write(new GrainAddress("operation", $"operation/{tenant}/{operation.Id}", "operation"), 0, payload, null)).ShouldBe(1);
    }
}
