using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Sqlite;

internal sealed class SqliteDialect : SqlDialect
{
    public override string FindOperation => """
        SELECT request_hash AS RequestHash, target AS Target, status AS Status, at AS At, version AS Version, record AS Record
        FROM operation_result WHERE actor = @actor AND operation_id = @operationId
        """;

    public override string JsonText(string column, params string[] path) => $"json_extract({column}, '$.{string.Join('.', path)}')";

    public override string Position(string text, string part) => $"instr({text}, {part})";

    public override string Day(string parameter) => parameter;

    public override string DayText(string column) => column;

    public override string IsOneOf(string column, string parameter) => $"{column} IN {parameter}";

    public override string JsonRows(string parameter, params (string Name, string Type)[] columns) =>
        $"(SELECT {string.Join(", ", columns.Select(column => $"json_extract(value, '$.{column.Name}') AS {column.Name}"))} FROM json_each({parameter}))";

    /// <summary>One writes at a time here.</summary>
    public override string SkipLocked => "";

    public override string SweepContents => """
        WITH named AS MATERIALIZED (
            SELECT tenant, hash FROM attachment
            UNION SELECT tenant, hash FROM made_file
            UNION SELECT g.tenant, named.value FROM grain_state g, json_tree(g.payload) named WHERE g.grain_type = 'report' AND named.type = 'text' AND length(named.value) = 64
            UNION SELECT o.tenant, named.value FROM operation_result o, json_tree(o.record) named WHERE named.type = 'text' AND length(named.value) = 64
        )
        DELETE FROM content WHERE touched_at < @before AND NOT EXISTS (SELECT 1 FROM named n WHERE n.tenant = content.tenant AND n.hash = content.hash);
        SELECT changes();
        """;
}
