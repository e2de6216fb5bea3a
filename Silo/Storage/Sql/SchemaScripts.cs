using System.Data.Common;
using System.Reflection;
using Dapper;

namespace Workflow.Silo.Storage.Sql;

/// <summary>The numbered files of a schema; each is applied once, in the order of their names.</summary>
internal static class SchemaScripts
{
    /// <summary>Applies what is missing. The caller sees to it that no other process does so at the same time.</summary>
    /// <param name="folder">Where the files lie among the resources: the name of the database.</param>
    public static async Task Apply(string folder, DbConnection connection, DbTransaction transaction)
    {
        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_version (name TEXT NOT NULL PRIMARY KEY)", transaction: transaction);
        var applied = (await connection.QueryAsync<string>("SELECT name FROM schema_version", transaction: transaction)).ToHashSet();
        foreach (var script in Names(folder).Where(script => !applied.Contains(script)))
        {
            await connection.ExecuteAsync(Text(script), transaction: transaction);
            await connection.ExecuteAsync("INSERT INTO schema_version (name) VALUES (@script)", new { script }, transaction);
        }
    }

    /// <summary>The names of the versions of the schema, as <c>schema_version</c> holds them.</summary>
    public static IEnumerable<string> Names(string folder) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Text(string script)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(script)!);
        return reader.ReadToEnd();
    }
}
