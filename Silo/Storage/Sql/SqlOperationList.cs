using System.Text.Json;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sql;

/// <summary>Reads long work straight from its own rows. A jurisdiction has some dozens in a year, so they are put in order as they are asked for.</summary>
internal sealed class SqlOperationList(ISqlDatabase database) : IOperationList
{
    /// <summary>Rows that are read at once: each holds all of its items.</summary>
    private const int AtOnce = 50;

    public Task<Page<OperationView>> Search(OperationQuery query) => database.Read(query.Tenant is null ? Scope.Jobs : Scope.Of(query.Tenant), async connection =>
    {
        var found = new List<OperationView>();
        var (before, id) = Cursor(query.Page.After);
        int read;
        do
        {
            var next = (await connection.Query<string>(Select(), new { query.Tenant, query.Kind, before, id, most = AtOnce })).ToList();
            read = next.Count;
            foreach (var operation in next.Select(payload => JsonSerializer.Deserialize<Stored<OperationView>>(payload, StateJson.Options)!.Record!))
            {
                (before, id) = (Started(operation), operation.Id);
                if (query.Holds(operation))
                {
                    found.Add(operation);
                }
            }
        }
        while (read == AtOnce && found.Count <= query.Page.Limit);

        return Pages.Cut(found, query.Page.Limit, operation => $"{Started(operation)}~{operation.Id}");
    });

    private string Select()
    {
        var dialect = database.Dialect;
        var (tenant, kind, started, id) = (Member("tenant"), Member("kind"), Member("startedAt"), Member("id"));
        return $"""
            SELECT payload FROM grain_state
            WHERE grain_type = 'operation' AND payload IS NOT NULL AND (@Tenant IS NULL OR {tenant} = @Tenant) AND (@Kind IS NULL OR {kind} = @Kind)
              AND (@before IS NULL OR {started} < @before OR ({started} = @before AND {id} < @id))
            ORDER BY {started} DESC, {id} DESC
            LIMIT @most
            """;

        string Member(string name) => dialect.JsonText("payload", "record", name);
    }

    /// <summary>As its row has it: texts of moments in UTC are in the order of the moments.</summary>
    private static string Started(OperationView operation) => JsonSerializer.SerializeToElement(operation.StartedAt, StateJson.Options).GetString()!;

    private static (string? Before, string? Id) Cursor(string? after) => after?.Split('~', 2) is [var before, var id] ? (before, id) : (null, null);
}
