using System.Security.Cryptography;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class ContentStoreSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private static readonly byte[] Bytes = "新收政府信息公开申请12件\0"u8.ToArray();
    private readonly string tenant = Rows.NewTenant();

    private IContentStore Store => fixture.Get<IContentStore>();

    [Fact]
    public async Task Put_Always_AnswersTheSha256AndKeepsTheBytes()
    {
        var hash = await Store.Put(tenant, Bytes);

        hash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Bytes)));
        (await Store.Get(tenant, hash)).ShouldBe(Bytes);
    }

    [Fact]
    public async Task Put_WhenRepeatedAtOnce_ChangesNothing()
    {
        var hashes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => Store.Put(tenant, Bytes))));

        hashes.Distinct().ShouldHaveSingleItem();
        (await Store.Get(tenant, hashes[0])).ShouldBe(Bytes);
    }

    [Fact]
    public async Task Get_WhenTheBytesAreAnotherTenants_IsNull()
    {
        var hash = await Store.Put(tenant, Bytes);

        (await Store.Get(Rows.NewTenant(), hash)).ShouldBeNull();
        (await Store.Get(tenant, new string('0', 64))).ShouldBeNull();
    }

    [Fact]
    public async Task Get_WhenManyAreAskedFor_AnswersThoseThatTheTenantHas()
    {
        var (one, other) = (await Store.Put(tenant, Bytes), await Store.Put(tenant, "另一份"u8.ToArray()));
        var foreign = await Store.Put(Rows.NewTenant(), "别家的"u8.ToArray());

        var found = await Store.Get(tenant, [one, other, foreign, new string('0', 64)]);

        found.Keys.ShouldBe([one, other], ignoreOrder: true);
        (found[one], found[other]).ShouldSatisfyAllConditions(pair => pair.Item1.ShouldBe(Bytes), pair => pair.Item2.ShouldBe("另一份"u8.ToArray()));
        (await Store.Get(tenant, Array.Empty<string>())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Put_WhenEmptyOrLarge_KeepsWhatCame()
    {
        var large = new byte[3_000_000];
        new Random(7).NextBytes(large);

        (await Store.Get(tenant, await Store.Put(tenant, large))).ShouldBe(large);
        (await Store.Get(tenant, await Store.Put(tenant, ReadOnlyMemory<byte>.Empty))).ShouldBe([]);
    }
}
