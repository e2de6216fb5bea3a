using System.Data.Common;
using System.Globalization;
using Dapper;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Sqlite;

/// <summary>Writes the rows that belong to a state.</summary>
internal static class SqliteEffects
{
    private const string InsertHistory = """
        INSERT INTO report_history (tenant, agency, year, number, from_status, to_status, fired, by_user, on_behalf_of, at, remark, content_hash, previous_hash, hash)
        VALUES (@Tenant, @Agency, @Year, @Number, @From, @To, @Trigger, @By, @OnBehalfOf, @At, @Remark, @ContentHash, @PreviousHash, @Hash)
        """;

    private const string UpsertIndex = """
        INSERT INTO report_index (tenant, agency, year, kind, status, revision, published_revision, hidden, version, errors, warnings, reviewer,
                                  submit_due_on, publish_due_on, submitted_at, published_at, publish_at, updated_at)
        VALUES (@Tenant, @Agency, @Year, @Kind, @Status, @Revision, @PublishedRevision, @Hidden, @Version, @Errors, @Warnings, @Reviewer,
                @SubmitDueOn, @PublishDueOn, @SubmittedAt, @PublishedAt, @PublishAt, @UpdatedAt)
        ON CONFLICT (tenant, year, agency) DO UPDATE SET
            kind = excluded.kind, status = excluded.status, revision = excluded.revision, published_revision = excluded.published_revision,
            hidden = excluded.hidden, version = excluded.version, errors = excluded.errors, warnings = excluded.warnings, reviewer = excluded.reviewer,
            submit_due_on = excluded.submit_due_on, publish_due_on = excluded.publish_due_on, submitted_at = excluded.submitted_at,
            published_at = excluded.published_at, publish_at = excluded.publish_at, updated_at = excluded.updated_at
        """;

    private const string InsertOperation = """
        INSERT INTO operation_result (actor, operation_id, request_hash, target, status, at, tenant, version, record)
        VALUES (@Actor, @OperationId, @RequestHash, @Target, @Status, @At, @tenant, @version, @payload)
        """;

    private const string InsertMessage = """
        INSERT INTO outbox (tenant, grain_key, grain_version, kind, agency, year, at, by_user, words)
        VALUES (@tenant, @grainKey, @version, @Kind, @Agency, @Year, @At, @By, @Words)
        """;

    public static async Task Write(DbConnection connection, DbTransaction transaction, string grainKey, long version, string payload, WriteEffects effects)
    {
        if (effects.History is { } entry)
        {
            await connection.ExecuteAsync(InsertHistory, Row(ReportKey.FromGrainKey(grainKey), entry), transaction);
        }

        if (effects.Summary is { } summary)
        {
            await connection.ExecuteAsync(UpsertIndex, Row(summary), transaction);
        }

        if (effects.Operation is { } operation)
        {
            await connection.ExecuteAsync(InsertOperation, Row(operation, effects.Tenant, version, payload), transaction);
        }

        if (effects.Message is { } message)
        {
            await connection.ExecuteAsync(InsertMessage, Row(message, effects.Tenant, grainKey, version), transaction);
        }

        if (effects.Audit is { } audited)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{grainKey}@{version}");
            await connection.ExecuteAsync(SqlAuditLog.Insert, AuditLine.Of(effects.Tenant ?? IAuditLog.Platform, id, audited), transaction);
        }
    }

    private static object Row(ReportKey key, HistoryEntry entry) => new
    {
        key.Tenant,
        key.Agency,
        key.Year,
        entry.Number,
        From = (int)entry.From,
        To = (int)entry.To,
        Trigger = (int)entry.Trigger,
        entry.By,
        entry.OnBehalfOf,
        At = entry.At.ToColumn(),
        entry.Remark,
        entry.ContentHash,
        entry.PreviousHash,
        entry.Hash,
    };

    private static object Row(ReportSummary summary) => new
    {
        summary.Tenant,
        summary.Agency,
        summary.Year,
        Kind = (int)summary.Kind,
        Status = (int)summary.Status,
        summary.Revision,
        summary.PublishedRevision,
        summary.Hidden,
        summary.Version,
        summary.Errors,
        summary.Warnings,
        summary.Reviewer,
        SubmitDueOn = summary.SubmitDueOn.ToColumn(),
        PublishDueOn = summary.PublishDueOn.ToColumn(),
        SubmittedAt = summary.SubmittedAt?.ToColumn(),
        PublishedAt = summary.PublishedAt?.ToColumn(),
        PublishAt = summary.PublishAt?.ToColumn(),
        UpdatedAt = summary.UpdatedAt.ToColumn(),
    };

    private static object Row(OperationResult result, string? tenant, long version, string payload) => new
    {
        tenant,
        version,
        payload,
        result.Actor,
        result.OperationId,
        result.RequestHash,
        result.Target,
        result.Status,
        At = result.At.ToColumn(),
    };

    private static object Row(OutboxMessage message, string? tenant, string grainKey, long version) => new
    {
        tenant,
        grainKey,
        version,
        message.Kind,
        message.Agency,
        message.Year,
        At = message.At.ToColumn(),
        message.By,
        message.Words,
    };
}
