using System.Globalization;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Tests.Support;
using Workflow.Rules;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>Two silos on one file, in a year that has begun; every walk gets a report of its own.</summary>
public sealed class WalkWorld : IAsyncLifetime
{
    private static readonly CommandHeader System = new() { Actor = Actor.System };
    private readonly string folder = Directory.CreateTempSubdirectory("walk-").FullName;
    private int agencies;

    public WalkWorld() => Hosts = [new WalkHost(Path.Combine(folder, "workflow.db")), new WalkHost(Path.Combine(folder, "workflow.db"))];

    internal IReadOnlyList<WalkHost> Hosts { get; }

    public async Task InitializeAsync()
    {
        foreach (var host in Hosts)
        {
            await host.Start();
        }

        TenantContext.Set(TenantContext.Any);
        var tenant = new TenantProfile { Id = Cast.Tenant, Name = "青岚县", Level = TenantLevel.County };
        (await Hosts[0].Grains.GetTenant(Cast.Tenant).Put(System, tenant)).ShouldBeOfType<PutReply.Created>();
    }

    /// <summary>A report that was just opened, at an agency made for it.</summary>
    internal async Task<ReportKey> Open(int year, bool clerkMaySubmit)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"agency-{++agencies}");
        var agency = new AgencyProfile { Tenant = Cast.Tenant, Id = id, Name = InventedReport.Agency, Kind = AgencyKind.Department, ClerkMaySubmit = clerkMaySubmit };
        (await Hosts[0].Grains.GetAgency(Cast.Tenant, id).Put(System, agency)).ShouldBeOfType<PutReply.Created>();
        var key = new ReportKey(Cast.Tenant, id, year);
        (await Hosts[0].Grains.GetReport(key).Execute(new OpenReport { Header = System })).ShouldBeOfType<ReportReply.Done>();
        return key;
    }

    public async Task DisposeAsync()
    {
        foreach (var host in Hosts)
        {
            await host.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }
}
