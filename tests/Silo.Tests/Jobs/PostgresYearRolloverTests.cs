using Workflow.Silo.Tests.Storage.Postgres;

namespace Workflow.Silo.Tests.Jobs;

public sealed class PostgresYearRolloverTests() : YearRolloverSuite(new PostgresPlace());
