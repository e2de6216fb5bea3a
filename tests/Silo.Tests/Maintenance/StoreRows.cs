using System.Globalization;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Data.Sqlite;
using Workflow.Silo.Storage.Sqlite;

namespace Workflow.Silo.Tests.Maintenance;

internal static class StoreRows
{
    /// <summary>Every row of every table of a file, as text; JSON and moments by what they say, because the databases write them differently.</summary>
    public static async Task<IReadOnlyList<string>> Of(string file)
    {
        await using var store = SqliteFiles.Connect(file, SqliteOpenMode.ReadOnly);
        await store.OpenAsync();
        var rows = new List<string>();
        foreach (var table in await store.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
        {
            rows.AddRange((await store.QueryAsync($"SELECT * FROM {table}")).Cast<IDictionary<string, object?>>()
                .Select(row => $"{table}: {string.Join(" | ", row.Select(cell => $"{cell.Key}={Text(cell.Key, cell.Value)}"))}").Order(StringComparer.Ordinal));
        }

        return rows;
    }

    private static string Text(string column, object? value) => (column, value) switch
    {
        ("payload", string json) => Ordered(JsonNode.Parse(json))!.ToJsonString(),
        ("modified", string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).ToString("O", CultureInfo.InvariantCulture),
        (_, byte[] bytes) => Convert.ToHexString(bytes),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Ordered(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Ordered)]),
        _ => node?.DeepClone(),
    };
}
