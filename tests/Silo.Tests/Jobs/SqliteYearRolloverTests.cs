using Workflow.Silo.Tests.Storage.Sqlite;

namespace Workflow.Silo.Tests.Jobs;

public sealed class SqliteYearRolloverTests() : YearRolloverSuite(new SqlitePlace());
