using System.Security.Cryptography;
using System.Text;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Operations;

namespace Workflow.Grains.Cycles;

/// <summary>Long work on the reports of a year.</summary>
internal static class CycleWork
{
    public static readonly CommandHeader Header = new() { Actor = Actor.System };

    public static OperationView New(CommandHeader header, string tenant, int year, string kind, IReadOnlyList<OperationItem> items, string? remark, DateTimeOffset now) => new()
    {
        Id = $"{tenant}-{IdOf(header)}",
        Tenant = tenant,
        Kind = kind,
        Year = year,
        Items = items,
        By = header.Actor.User,
        Actor = header.Actor.IsSystem ? null : header.Actor,
        DryRun = header.DryRun,
        Remark = remark,
        RequestHash = header.RequestHash,
        Address = header.Address,
        StartedAt = now,
    };

    /// <summary>The same operation id always names the same operation, so that a repeated request finds the one it began.</summary>
    private static string IdOf(CommandHeader header) => header.OperationId is { } given
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{header.Actor.User}\n{given}")))[..32]
        : Guid.NewGuid().ToString("N");
}
