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

    public override string IsNamed(string tenant, string hash) => $"""
        (EXISTS (SELECT 1 FROM attachment a WHERE a.tenant = {tenant} AND a.hash = {hash})
        OR EXISTS (SELECT 1 FROM made_file m WHERE m.tenant = {tenant} AND m.hash = {hash})
        OR EXISTS (
            SELECT 1 FROM grain_state g, json_tree(g.payload) named
            WHERE g.grain_type = 'report' AND g.tenant = {tenant} AND named.type = 'text' AND named.value = {hash})
        OR EXISTS (
            SELECT 1 FROM operation_result o, json_tree(o.record) named
            WHERE o.tenant = {tenant} AND named.type = 'text' AND named.value = {hash}))
        """;
}
