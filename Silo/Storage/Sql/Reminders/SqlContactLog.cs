using Workflow.Grains.Interfaces.Auditing;
using Workflow.Silo.Reminders.Contacts;

namespace Workflow.Silo.Storage.Sql.Reminders;

internal sealed class SqlContactLog(ISqlDatabase database) : IContactLog
{
    public Task Add(string tenant, ContactLogEntry entry, AuditEntry? audited) => database.Write(Scope.Of(tenant), async connection =>
    {
        var added = await connection.Execute(
            """
            INSERT INTO contact_log (tenant, id, agency, year, at, by_user, way, person, words)
            VALUES (@tenant, @Id, @Agency, @Year, @at, @By, @Way, @Person, @Words) ON CONFLICT DO NOTHING
            """,
            new { tenant, entry.Id, entry.Agency, entry.Year, at = entry.At.ToColumn(), entry.By, entry.Way, entry.Person, entry.Words });
        return added == 1 && audited is not null ? await connection.Execute(SqlAuditLog.Insert, AuditLine.Of(tenant, $"contact/{entry.Id}", audited)) : 0;
    });

    public Task<IReadOnlyList<ContactLogEntry>> List(string tenant, int? year, string? agency, int most) =>
        database.Read<IReadOnlyList<ContactLogEntry>>(Scope.Of(tenant), async connection =>
            [.. (await connection.Query<(string Id, string Agency, long Year, long At, string By, string Way, string Person, string Words)>(
                """
                SELECT id, agency, year, at, by_user, way, person, words FROM contact_log
                WHERE tenant = @tenant AND (@year IS NULL OR year = @year) AND (@agency IS NULL OR agency = @agency) ORDER BY at DESC, id LIMIT @most
                """,
                new { tenant, year, agency, most })).Select(row => new ContactLogEntry(row.Id, row.Agency, (int)row.Year, row.At.ToMoment(), row.By, row.Way, row.Person, row.Words))]);
}
