namespace Workflow.Silo.Tests.Storage.Sqlite;

public sealed class SqliteFixture() : StorageFixture(new SqlitePlace());
