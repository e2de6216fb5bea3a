namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlSubmittedContents(ISqlDatabase database) : ISubmittedContents
{
    public Task<IReadOnlyDictionary<string, string>> Hashes(string tenant, int year) => database.Read<IReadOnlyDictionary<string, string>>(Scope.Of(tenant), async connection =>
        (await connection.Query<(string Agency, string Hash)>(
            """
            SELECT h.agency, h.content_hash FROM report_history h
            JOIN (SELECT agency, max(number) AS number FROM report_history WHERE tenant = @tenant AND year = @year GROUP BY agency) last
              ON last.agency = h.agency AND last.number = h.number
            WHERE h.tenant = @tenant AND h.year = @year
            """,
            new { tenant, year })).ToDictionary(row => row.Agency, row => row.Hash, StringComparer.Ordinal));
}
