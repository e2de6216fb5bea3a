using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Postgres;

internal sealed class PostgresDialect : SqlDialect
{
    public override string FindOperation =>
        "SELECT request_hash AS RequestHash, target AS Target, status AS Status, at AS At, version AS Version, record AS Record FROM find_operation(@actor, @operationId)";

    public override string JsonText(string column, params string[] path) => $"({column}::json #>> '{{{string.Join(',', path)}}}')";

    public override string Position(string text, string part) => $"strpos({text}, {part})";

    public override string Day(string parameter) => $"CAST({parameter} AS date)";

    public override string DayText(string column) => $"to_char({column}, 'YYYY-MM-DD')";

    public override string IsOneOf(string column, string parameter) => $"{column} = ANY ({parameter})";

    public override string JsonRows(string parameter, params (string Name, string Type)[] columns) =>
        $"(SELECT * FROM jsonb_to_recordset(CAST({parameter} AS jsonb)) AS one ({string.Join(", ", columns.Select(column => $"{column.Name} {column.Type}"))}))";

    public override string SkipLocked => "FOR UPDATE SKIP LOCKED";

    public override string SweepContents => "SELECT sweep_contents(@before)";
}
