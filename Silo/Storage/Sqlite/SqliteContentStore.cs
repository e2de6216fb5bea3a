using System.Security.Cryptography;
using Dapper;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sqlite;

internal sealed class SqliteContentStore(SqliteDatabase database) : IContentStore
{
    public async Task<string> Put(string tenant, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        await database.Write((connection, transaction) => connection.ExecuteAsync(
            "INSERT INTO content (tenant, hash, bytes) VALUES (@tenant, @hash, @bytes) ON CONFLICT DO NOTHING",
            new { tenant, hash, bytes = bytes.ToArray() },
            transaction));
        return hash;
    }

    public Task<byte[]?> Get(string tenant, string hash) => database.Read(connection => connection.QuerySingleOrDefaultAsync<byte[]?>(
        "SELECT bytes FROM content WHERE tenant = @tenant AND hash = @hash",
        new { tenant, hash }));
}
