namespace Workflow.Silo.Tests.Storage.Postgres;

public sealed class PostgresFixture() : StorageFixture(new PostgresPlace());
