using System.Text.Json;
using Dapper;
using Npgsql;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Chaos.Checking;

/// <summary>Reads the tables themselves, by none of the product's ways.</summary>
internal static class StoreReader
{
    public static async Task<IReadOnlyList<StoredReport>> Read(string connectionString)
    {
        // Of its own: a pooled connection may be one that died with the server.
        await using var connection = new NpgsqlConnection($"{connectionString};Pooling=false");
        await connection.OpenAsync();
        await using var moment = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        var histories = (await connection.QueryAsync<HistoryRow>(
            """
            SELECT tenant AS Tenant, agency AS Agency, year AS Year, number AS Number, from_status AS From, to_status AS To, fired AS Fired, by_user AS ByUser,
                   on_behalf_of AS OnBehalfOf, at AS At, remark AS Remark, content_hash AS ContentHash, previous_hash AS PreviousHash, hash AS Hash
            FROM report_history ORDER BY number
            """,
            transaction: moment)).ToLookup(row => new ReportKey(row.Tenant, row.Agency, row.Year), row => row.Entry);
        var index = (await connection.QueryAsync<IndexRow>(
            """
            SELECT tenant AS Tenant, agency AS Agency, year AS Year, version AS Version, status AS Status, revision AS Revision, published_revision AS PublishedRevision,
                   hidden AS Hidden, updated_at AS UpdatedAt, submitted_at AS SubmittedAt, published_at AS PublishedAt
            FROM report_index
            """,
            transaction: moment)).ToDictionary(row => new ReportKey(row.Tenant, row.Agency, row.Year), row => row.Face);
        var states = await connection.QueryAsync<(string Key, long Version, string Payload)>(
            "SELECT grain_key, version, payload::text FROM grain_state WHERE grain_type = 'report' AND payload IS NOT NULL ORDER BY grain_key", transaction: moment);
        return [.. states.Select(state => Report(state.Key, state.Version, state.Payload, histories, index))];
    }

    private static StoredReport Report(string grainKey, long version, string payload, ILookup<ReportKey, HistoryEntry> histories, Dictionary<ReportKey, ReportFace> index)
    {
        using var document = JsonDocument.Parse(payload);
        var record = document.RootElement.GetProperty("record");
        var key = ReportKey.FromGrainKey(grainKey);
        var publication = Last(record, "publications");
        return new StoredReport
        {
            Key = key,
            State = new ReportFace(
                version,
                (ReportStatus)record.GetProperty("status").GetInt32(),
                record.GetProperty("revision").GetInt32(),
                publication?.GetProperty("revision").GetInt32() ?? 0,
                publication is { } published && published.TryGetProperty("takedown", out _),
                Moment(record, "updatedAt")!.Value,
                Last(record, "submissions") is { } submission ? Moment(submission, "at") : null,
                publication is { } latest ? Moment(latest, "at") : null),
            ContentHash = record.GetProperty("contentHash").GetString()!,
            HistoryCount = record.GetProperty("historyCount").GetInt32(),
            HistoryHash = record.GetProperty("historyHash").GetString()!,
            History = [.. histories[key]],
            Index = index.GetValueOrDefault(key),
        };
    }

    private static JsonElement? Last(JsonElement record, string list) =>
        record.TryGetProperty(list, out var items) && items.GetArrayLength() is > 0 and var length ? items[length - 1] : null;

    private static long? Moment(JsonElement from, string property) => from.GetProperty(property).GetDateTimeOffset().ToUnixTimeMilliseconds();

    private sealed record HistoryRow(
        string Tenant, string Agency, int Year, int Number, int From, int To, int Fired, string ByUser, string? OnBehalfOf, long At, string? Remark,
        string ContentHash, string PreviousHash, string Hash)
    {
        public HistoryEntry Entry => new()
        {
            Number = Number,
            From = (ReportStatus)From,
            To = (ReportStatus)To,
            Trigger = (ReportTrigger)Fired,
            By = ByUser,
            OnBehalfOf = OnBehalfOf,
            At = DateTimeOffset.FromUnixTimeMilliseconds(At),
            Remark = Remark,
            ContentHash = ContentHash,
            PreviousHash = PreviousHash,
            Hash = Hash,
        };
    }

    private sealed record IndexRow(
        string Tenant, string Agency, int Year, long Version, int Status, int Revision, int PublishedRevision, bool Hidden, long UpdatedAt, long? SubmittedAt, long? PublishedAt)
    {
        public ReportFace Face => new(Version, (ReportStatus)Status, Revision, PublishedRevision, Hidden, UpdatedAt, SubmittedAt, PublishedAt);
    }
}
