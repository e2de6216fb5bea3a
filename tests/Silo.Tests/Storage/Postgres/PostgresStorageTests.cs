namespace Workflow.Silo.Tests.Storage.Postgres;

public sealed class PostgresGrainTableTests(PostgresFixture fixture) : GrainTableSuite<PostgresFixture>(fixture);

public sealed class PostgresContentStoreTests(PostgresFixture fixture) : ContentStoreSuite<PostgresFixture>(fixture);

public sealed class PostgresOperationLogTests(PostgresFixture fixture) : OperationLogSuite<PostgresFixture>(fixture);

public sealed class PostgresReportIndexTests(PostgresFixture fixture) : ReportIndexSuite<PostgresFixture>(fixture);

public sealed class PostgresDirectoryTests(PostgresFixture fixture) : DirectorySuite<PostgresFixture>(fixture);

public sealed class PostgresSessionStoreTests(PostgresFixture fixture) : SessionStoreSuite<PostgresFixture>(fixture);

public sealed class PostgresReceiptTests(PostgresFixture fixture) : ReceiptSuite<PostgresFixture>(fixture);

public sealed class PostgresGrainStateStorageTests(PostgresFixture fixture) : GrainStateStorageSuite<PostgresFixture>(fixture);

public sealed class PostgresHousekeepingTests(PostgresFixture fixture) : HousekeepingSuite<PostgresFixture>(fixture);

public sealed class PostgresFileStoreTests(PostgresFixture fixture) : FileStoreSuite<PostgresFixture>(fixture);

public sealed class PostgresJobRunsTests(PostgresFixture fixture) : JobRunsSuite<PostgresFixture>(fixture);

public sealed class PostgresSubmittedContentsTests(PostgresFixture fixture) : SubmittedContentsSuite<PostgresFixture>(fixture);

public sealed class PostgresReminderLedgerTests(PostgresFixture fixture) : ReminderLedgerSuite<PostgresFixture>(fixture);

public sealed class PostgresAuditLogTests(PostgresFixture fixture) : AuditLogSuite<PostgresFixture>(fixture);

public sealed class PostgresOperationListTests(PostgresFixture fixture) : OperationListSuite<PostgresFixture>(fixture);
