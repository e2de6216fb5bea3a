using System.Text.Json;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Users;
using Workflow.Grains.Storage;
using Workflow.Grains.Users;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class DirectorySuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private readonly string tenant = Rows.NewTenant();

    private IDirectory Directory => fixture.Get<IDirectory>();

    private IGrainTable Table => fixture.Get<IGrainTable>();

    [Fact]
    public async Task Agencies_PageByPage_AreAllThereInOrderAndOnce()
    {
        var ids = Enumerable.Range(0, 25).Select(number => $"agency-{number}").ToList();
        foreach (var id in ids)
        {
            await Table.PutAgency(tenant, id, $"青岚县{id}局");
        }

        await Table.PutAgency(tenant + "x", "agency-0", "另一个县的局");
        var (seen, after) = (new List<string>(), (string?)null);
        do
        {
            var page = await Directory.Agencies(tenant, new PageRequest(null, after, 7));
            page.Items.Count.ShouldBeLessThanOrEqualTo(7);
            seen.AddRange(page.Items.Select(agency => agency.Id));
            after = page.Next;
        }
        while (after is not null);

        seen.ShouldBe([.. ids.Order(StringComparer.Ordinal)]);
        (await fixture.Get<IAgencyDirectory>().List(tenant)).Count.ShouldBe(25);
    }

    [Theory]
    [InlineData("业农", 1)]
    [InlineData("局", 2)]
    [InlineData("SHUI", 1)]
    [InlineData("%", 0)]
    [InlineData("agency", 0)]
    public async Task Agencies_WhenSearched_MatchAnyPartOfNameOrId(string search, int count)
    {
        await Table.PutAgency(tenant, "nongye", "青岚县农业农村局");
        await Table.PutAgency(tenant, "shuili", "青岚县水利局");

        (await Directory.Agencies(tenant, new PageRequest(search, null, 10))).Items.Count.ShouldBe(count);
    }

    [Fact]
    public async Task Users_OfATenant_AreItsOwnOnly()
    {
        await PutUser("zhang-" + tenant, "张明", tenant);
        await PutUser("li-" + tenant, "李明", tenant);
        await PutUser("wang-" + tenant, "王明", tenant + "x");

        (await Directory.Users(tenant, new PageRequest(null, null, 10))).Items.Select(user => user.Name).ToList().ShouldBe(["李明", "张明"]);
        (await Directory.Users(tenant, new PageRequest("张", null, 10))).Items.ShouldHaveSingleItem().Name.ShouldBe("张明");
        (await Directory.HasUsers()).ShouldBeTrue();
    }

    [Fact]
    public async Task UnfinishedOperations_AreThoseWithoutAnEnd()
    {
        await PutOperation("running", null);
        await PutOperation("finished", Rows.Now);

        (await Directory.UnfinishedOperations()).Where(operation => operation.Tenant == tenant).ShouldHaveSingleItem().Id.ShouldBe("running");
    }

    private Task PutUser(string id, string name, string of) =>
        Put("user", $"user/{id}", new UserRecord(new UserProfile(id, name, of, []), "hash"), of);

    private Task PutOperation(string id, DateTimeOffset? finished) => Put(
        "operation",
        $"operation/{tenant}/{id}",
        new OperationView { Id = id, Tenant = tenant, Kind = "cycle.open", Year = 2030, Items = [], By = "zhuguan", StartedAt = Rows.Now, FinishedAt = finished },
        tenant);

    private async Task Put<T>(string type, string key, T record, string of)
        where T : class =>
        (await Table.Write(new GrainAddress(type, key, type), 0, JsonSerializer.Serialize(new Stored<T> { Record = record }, StateJson.Options), new WriteEffects { Version = 1, Tenant = of })).ShouldBe(1);
}
