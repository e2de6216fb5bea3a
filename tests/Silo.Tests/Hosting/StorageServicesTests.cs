using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Workflow.Silo.Hosting;
using Workflow.Silo.Storage;
using Workflow.Silo.Storage.Postgres;
using Workflow.Silo.Storage.Sqlite;

namespace Workflow.Silo.Tests.Hosting;

public sealed class StorageServicesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("choice-").FullName;

    [Theory]
    [InlineData("Host=127.0.0.1;Database=workflow;Username=workflow", typeof(PostgresDatabase))]
    [InlineData("Server=db.example.cn;Port=5433", typeof(PostgresDatabase))]
    [InlineData("workflow.db", typeof(SqliteDatabase))]
    [InlineData("", typeof(SqliteDatabase))]
    public async Task AddConfiguredStores_BySetting_ChoosesTheDatabase(string configured, Type expected)
    {
        await using var services = Configure(configured).Services.BuildServiceProvider();

        services.GetRequiredService<IDatabase>().ShouldBeOfType(expected);
    }

    [Theory]
    [InlineData("Data Source=workflow.db")]
    [InlineData("Database=workflow;Password=geheim-4711")]
    [InlineData("Host=;Password=geheim-4711")]
    [InlineData("Host=here;Colour=geheim-4711")]
    public void AddConfiguredStores_WhenTheSettingIsNeither_NamesTheKeyAndNotThePassword(string configured)
    {
        var error = Should.Throw<InvalidOperationException>(() => Configure(configured));

        error.Message.ShouldContain("Workflow:Storage:ConnectionString");
        error.ToString().ShouldNotContain("geheim");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private HostApplicationBuilder Configure(string configured)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = folder });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Workflow:Storage:ConnectionString"] = configured });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddConfiguredStores();
        return builder;
    }
}
