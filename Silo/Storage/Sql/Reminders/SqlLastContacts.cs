using Workflow.Silo.Cycles;

namespace Workflow.Silo.Storage.Sql.Reminders;

/// <summary>By hand, as the log has it, or by a reminder that was sent.</summary>
internal sealed class SqlLastContacts(ISqlDatabase database) : ILastContacts
{
    public Task<IReadOnlyDictionary<string, DateTimeOffset>> Of(string tenant, int year) =>
        database.Read<IReadOnlyDictionary<string, DateTimeOffset>>(Scope.Of(tenant), async connection => (await connection.Query<(string Agency, long At)>(
            """
            SELECT agency, max(at) FROM (
                SELECT agency, at FROM contact_log WHERE tenant = @tenant AND year = @year
                UNION ALL
                SELECT agency, sent_at FROM reminder WHERE tenant = @tenant AND year = @year AND state = 1
            ) contacts GROUP BY agency
            """,
            new { tenant, year })).ToDictionary(row => row.Agency, row => row.At.ToMoment()));
}
