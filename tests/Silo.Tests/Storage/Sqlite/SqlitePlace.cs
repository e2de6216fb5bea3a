using Dapper;
using Microsoft.Data.Sqlite;
using Workflow.Silo.Storage.Sqlite;

namespace Workflow.Silo.Tests.Storage.Sqlite;

public sealed class SqlitePlace : StorePlace
{
    private string folder = "";

    public override string Name => ConnectionString;

    public override Task Make()
    {
        folder = Directory.CreateTempSubdirectory("storage-").FullName;
        ConnectionString = Path.Combine(folder, "below", "workflow.db");
        return Task.CompletedTask;
    }

    public override Task Drop()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    public override async Task<int> Execute(string statement)
    {
        await using var connection = SqliteFiles.Connect(ConnectionString, SqliteOpenMode.ReadWriteCreate);
        await connection.OpenAsync();
        return await connection.ExecuteAsync(statement);
    }
}
