using System.Security.Cryptography;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlContentStore(ISqlDatabase database, TimeProvider clock) : IContentStore
{
    public async Task<string> Put(string tenant, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        await database.Write(
            Scope.Of(tenant),
            // Touched again, so that the sweep does not take a row that a new state is about to name.
            """
            INSERT INTO content (tenant, hash, bytes, touched_at) VALUES (@tenant, @hash, @bytes, @now)
            ON CONFLICT (tenant, hash) DO UPDATE SET touched_at = excluded.touched_at
            """,
            new { tenant, hash, bytes = bytes.ToArray(), now = clock.GetUtcNow().ToColumn() });
        return hash;
    }

    public Task<byte[]?> Get(string tenant, string hash) => database.Read(Scope.Of(tenant), connection => connection.QuerySingleOrDefault<byte[]>(
        "SELECT bytes FROM content WHERE tenant = @tenant AND hash = @hash",
        new { tenant, hash }));

    public Task<IReadOnlyDictionary<string, byte[]>> Get(string tenant, IReadOnlyCollection<string> hashes) => database.Read<IReadOnlyDictionary<string, byte[]>>(
        Scope.Of(tenant),
        async connection => (await connection.Query<(string Hash, byte[] Bytes)>(
            $"SELECT hash, bytes FROM content WHERE tenant = @tenant AND {database.Dialect.IsOneOf("hash", "@hashes")}",
            new { tenant, hashes = hashes.ToArray() })).ToDictionary(row => row.Hash, row => row.Bytes));
}
