using Workflow.Silo.Storage.Sqlite;

namespace Workflow.Silo.Tests.Storage.Sqlite;

public sealed class SqliteMigrationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("migration-").FullName;

    private string File => Path.Combine(folder, "below", "workflow.db");

    [Fact]
    public async Task Migrate_WhenRepeated_ChangesNothing()
    {
        await using var database = new SqliteDatabase(File);
        await database.Migrate();
        var before = await Schema(database);
        await database.Migrate();

        (await Schema(database)).ShouldBe(before);
        before.ShouldNotBeEmpty();
        (await database.IsReachable()).ShouldBeTrue();
    }

    [Fact]
    public async Task Migrate_FromTwoDatabasesAtOnce_MakesTheSchemaOnce()
    {
        for (var round = 0; round < 5; round++)
        {
            var file = Path.Combine(folder, $"{round}.db");
            await using var one = new SqliteDatabase(file);
            await using var other = new SqliteDatabase(file);
            await Task.WhenAll(Task.Run(one.Migrate), Task.Run(other.Migrate));

            (await other.IsReachable()).ShouldBeTrue();
            (await Schema(one)).ShouldBe(await Schema(other));
        }
    }

    [Fact]
    public async Task IsReachable_WhenThereIsNoSchema_SaysSo()
    {
        await using var database = new SqliteDatabase(File);

        await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(database.IsReachable);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Task<List<string>> Schema(SqliteDatabase database) => database.Read(async connection =>
        (await Dapper.SqlMapper.QueryAsync<string>(connection, "SELECT name FROM sqlite_master UNION ALL SELECT name FROM schema_version ORDER BY 1")).ToList());
}
