using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlMadeFileStore(ISqlDatabase database, IContentStore contents, TimeProvider clock) : IMadeFileStore
{
    /// <summary>After that a file that is still wanted is made again.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public async Task<byte[]?> Find(string tenant, string source, string format)
    {
        var hash = await database.Read(Scope.Of(tenant), connection => connection.QuerySingleOrDefault<string>(
            "SELECT hash FROM made_file WHERE tenant = @tenant AND source = @source AND format = @format",
            new { tenant, source, format }));
        return hash is null ? null : await contents.Get(tenant, hash);
    }

    public async Task Keep(string tenant, string source, string format, ReadOnlyMemory<byte> bytes)
    {
        var hash = await contents.Put(tenant, bytes);
        await database.Write(
            Scope.Of(tenant),
            """
            INSERT INTO made_file (tenant, source, format, hash, made_at) VALUES (@tenant, @source, @format, @hash, @now)
            ON CONFLICT (tenant, source, format) DO UPDATE SET hash = excluded.hash, made_at = excluded.made_at
            """,
            new { tenant, source, format, hash, now = clock.GetUtcNow().ToColumn() });
    }
}
