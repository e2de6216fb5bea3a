namespace Workflow.Silo.Tests.Storage.Sqlite;

public sealed class SqliteGrainTableTests(SqliteFixture fixture) : GrainTableSuite<SqliteFixture>(fixture);

public sealed class SqliteContentStoreTests(SqliteFixture fixture) : ContentStoreSuite<SqliteFixture>(fixture);

public sealed class SqliteOperationLogTests(SqliteFixture fixture) : OperationLogSuite<SqliteFixture>(fixture);

public sealed class SqliteReportIndexTests(SqliteFixture fixture) : ReportIndexSuite<SqliteFixture>(fixture);

public sealed class SqliteDirectoryTests(SqliteFixture fixture) : DirectorySuite<SqliteFixture>(fixture);

public sealed class SqliteSessionStoreTests(SqliteFixture fixture) : SessionStoreSuite<SqliteFixture>(fixture);

public sealed class SqliteReceiptTests(SqliteFixture fixture) : ReceiptSuite<SqliteFixture>(fixture);

public sealed class SqliteGrainStateStorageTests(SqliteFixture fixture) : GrainStateStorageSuite<SqliteFixture>(fixture);

public sealed class SqliteHousekeepingTests(SqliteFixture fixture) : HousekeepingSuite<SqliteFixture>(fixture);

public sealed class SqliteFileStoreTests(SqliteFixture fixture) : FileStoreSuite<SqliteFixture>(fixture);

public sealed class SqliteJobRunsTests(SqliteFixture fixture) : JobRunsSuite<SqliteFixture>(fixture);

public sealed class SqliteSubmittedContentsTests(SqliteFixture fixture) : SubmittedContentsSuite<SqliteFixture>(fixture);

public sealed class SqliteReminderLedgerTests(SqliteFixture fixture) : ReminderLedgerSuite<SqliteFixture>(fixture);

public sealed class SqliteAuditLogTests(SqliteFixture fixture) : AuditLogSuite<SqliteFixture>(fixture);

public sealed class SqliteOperationListTests(SqliteFixture fixture) : OperationListSuite<SqliteFixture>(fixture);
