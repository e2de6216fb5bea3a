using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Cycles;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Cycles;

/// <summary>Opens a tenant's reporting year. It keeps nothing itself: what should exist follows from the agencies, what exists from the reports.</summary>
[GrainType("cycle")]
internal sealed class CycleGrain(IAgencyDirectory directory, TimeProvider clock) : Grain, ICycleGrain
{
    public async Task<OperationReply> Open(CommandHeader header)
    {
        var (tenant, year) = this.GetPrimaryKeyString().Split('/') is ["cycle", var id, var number]
            ? (id, int.Parse(number, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException("A cycle's key is cycle/{tenant}/{year}.");
        if (!TenantAccess.CanRunCycle(header.Actor, tenant))
        {
            return new OperationReply.Forbidden();
        }

        if (await GrainFactory.GetTenant(tenant).Get() is null)
        {
            return new OperationReply.NoSuchTenant();
        }

        if (FormCatalog.ForYear(year) is null || year > clock.GetUtcNow().Year)
        {
            return new OperationReply.Unacceptable("year.noForm", new LocalizedText(
                $"不能开启 {year} 年度：年度应在 {FormCatalog.FirstYear} 年到今年之间。",
                $"The year {year} cannot be opened: years go from {FormCatalog.FirstYear} to the present one."));
        }

        var agencies = (await directory.List(tenant)).Where(agency => agency.Active && agency.Kind != AgencyKind.Vertical);
        var operation = new OperationView
        {
            Id = $"{tenant}-{IdOf(header)}",
            Tenant = tenant,
            Kind = OpenCycleWork.Kind,
            Year = year,
            Items = [.. agencies.Select(agency => new OperationItem(agency.Id, OperationItemState.Waiting, null))],
            By = header.Actor.User,
            StartedAt = clock.GetUtcNow(),
        };
        var started = await GrainFactory.GetOperation(operation.Id).Start(operation);
        return started.Kind == operation.Kind && started.Year == operation.Year
            ? new OperationReply.Started(started)
            : new OperationReply.KeyReused();
    }

    /// <summary>The same operation id always names the same operation, so that a repeated request finds the one it began.</summary>
    private static string IdOf(CommandHeader header) => header.OperationId is { } given
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{header.Actor.User}\n{given}")))[..32]
        : Guid.NewGuid().ToString("N");
}
