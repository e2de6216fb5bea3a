using System.Text.Json;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Cycles;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Reports;
using Workflow.Grains.Storage;
using Workflow.Rules.Calendar;

namespace Workflow.Silo.Storage.Sql;

/// <summary>Reads what an opening looks at; how reports are made is each database's own.</summary>
internal abstract class SqlReportOpenings(ISqlDatabase database, string look) : IReportOpenings
{
    public async Task<IReadOnlyList<OpeningTenant>> Look(IReadOnlyList<string> tenants, int year)
    {
        foreach (var tenant in tenants)
        {
            // The function looks at whatever it is asked for.
            _ = Scope.Of(tenant);
        }

        var rows = await database.Read(Scope.None, async connection => (await connection.Query<Row>(look, new { tenants = tenants.ToArray(), year })).ToLookup(row => row.Tenant));
        return [.. rows.Select(Tenant).OfType<OpeningTenant>()];
    }

    public abstract Task<IReadOnlySet<ReportKey>> Open(int year, IReadOnlyList<NewReport> reports);

    private static OpeningTenant? Tenant(IGrouping<string, Row> rows) => rows.SingleOrDefault(row => row.GrainType == "tenant") is not { } tenant ? null : new OpeningTenant(
        Record<TenantProfile>(tenant.Payload),
        tenant.Version,
        rows.SingleOrDefault(row => row.GrainType == "calendar") is { } calendar ? new Seen<TenantDates>(calendar.Version, Record<TenantDates>(calendar.Payload)) : new Seen<TenantDates>(0, null),
        rows.SingleOrDefault(row => row.GrainType == "cycle") is { } cycle ? Record<CycleRecord>(cycle.Payload) : null,
        [.. rows.Where(row => row.GrainType == "agency").Select(Agency).OrderBy(agency => agency.Profile.Id, StringComparer.Ordinal)]);

    private static OpeningAgency Agency(Row row) => new(
        Record<AgencyProfile>(row.Payload),
        row.Version,
        row.ReportVersion > 0,
        row.LastVersion,
        row.LastPayload is null ? null : Record<ReportRecord>(row.LastPayload).LatestPublication?.ContentHash);

    private static T Record<T>(string payload)
        where T : class => JsonSerializer.Deserialize<Stored<T>>(payload, StateJson.Options)!.Record!;

    private sealed record Row
    {
        public required string GrainType { get; init; }

        public required string Tenant { get; init; }

        public required long Version { get; init; }

        public required string Payload { get; init; }

        public required long ReportVersion { get; init; }

        public required long LastVersion { get; init; }

        public string? LastPayload { get; init; }
    }
}
