using Workflow.Silo.Tests.Storage.Postgres;

namespace Workflow.Silo.Tests.Maintenance.Postgres;

public sealed class PostgresVerificationTests : VerificationSuite<PostgresPlace>
{
    protected override string Changed(IReadOnlyList<string> path, string json) => $"jsonb_set(payload::jsonb, '{{{string.Join(',', path)}}}', '{json}')";
}

public sealed class PostgresVerificationScopeTests : VerificationScopeSuite<PostgresPlace>;
