using Microsoft.Extensions.DependencyInjection;
using Workflow.Silo.Storage.Sqlite;

namespace Workflow.Silo.Tests.Storage.Sqlite;

public sealed class SqliteFixture : StorageFixture
{
    private readonly string folder = Directory.CreateTempSubdirectory("storage-").FullName;

    protected internal override void AddTo(IServiceCollection services) => services.AddSqliteStores(Path.Combine(folder, "workflow.db"));

    protected override Task Drop()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }
}
