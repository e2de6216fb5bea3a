using System.Security.Cryptography;
using System.Text;
using Workflow.Grains.Interfaces;

namespace Workflow.Api.Reminders;

/// <summary>Ids of what a POST makes.</summary>
internal static class MadeIds
{
    /// <summary>The same operation id always makes the same id, so that a repeated request makes nothing new.</summary>
    public static string Of(CommandHeader header) => header.OperationId is { } operation
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{header.Actor.User}\n{operation}")))[..20]
        : Guid.NewGuid().ToString("N")[..20];
}
