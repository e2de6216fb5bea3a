using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlAttachmentStore(ISqlDatabase database, IContentStore contents, TimeProvider clock) : IAttachmentStore
{
    private const string Select = """
        SELECT hash AS Hash, name AS Name, media_type AS MediaType, size AS Size, by_user AS "By", at AS At
        FROM attachment WHERE tenant = @Tenant AND agency = @Agency AND year = @Year
        """;

    public async Task<Attachment> Add(ReportKey key, string name, string mediaType, ReadOnlyMemory<byte> bytes, string by)
    {
        var hash = await contents.Put(key.Tenant, bytes);
        await database.Write(
            Scope.Of(key.Tenant),
            """
            INSERT INTO attachment (tenant, agency, year, hash, name, media_type, size, by_user, at)
            VALUES (@Tenant, @Agency, @Year, @hash, @name, @mediaType, @size, @by, @at)
            ON CONFLICT (tenant, agency, year, hash) DO NOTHING
            """,
            new { key.Tenant, key.Agency, key.Year, hash, name, mediaType, size = (long)bytes.Length, by, at = clock.GetUtcNow().ToColumn() });
        return await Find(key, hash) ?? throw new InvalidOperationException($"The attachment {hash} of {key} was written and is not there.");
    }

    public Task<IReadOnlyList<Attachment>> List(ReportKey key) => database.Read<IReadOnlyList<Attachment>>(Scope.Of(key.Tenant), async connection =>
        [.. (await connection.Query<Row>($"{Select} ORDER BY at, hash", new { key.Tenant, key.Agency, key.Year })).Select(row => row.ToAttachment())]);

    public async Task<(Attachment Attachment, byte[] Bytes)?> Read(ReportKey key, string hash) =>
        await Find(key, hash) is { } attachment && await contents.Get(key.Tenant, hash) is { } bytes ? (attachment, bytes) : null;

    private Task<Attachment?> Find(ReportKey key, string hash) => database.Read(Scope.Of(key.Tenant), async connection =>
        (await connection.QuerySingleOrDefault<Row>($"{Select} AND hash = @hash", new { key.Tenant, key.Agency, key.Year, hash }))?.ToAttachment());

    private sealed record Row
    {
        public string Hash { get; init; } = "";

        public string Name { get; init; } = "";

        public string MediaType { get; init; } = "";

        public long Size { get; init; }

        public string By { get; init; } = "";

        public long At { get; init; }

        public Attachment ToAttachment() => new(Hash, Name, MediaType, Size, By, At.ToMoment());
    }
}
