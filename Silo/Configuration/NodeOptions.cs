using System.Net;
using Microsoft.Extensions.Configuration;

namespace Workflow.Silo.Configuration;

/// <summary>Settings under <c>Workflow:Cluster</c>: how this process takes part in a cluster. Only a build with <c>-p:Engine=Orleans</c> can be more than one process.</summary>
public sealed class NodeOptions
{
    public const string Section = "Workflow:Cluster";

    public NodeRole Role { get; set; }

    /// <summary>The same in every process of the cluster.</summary>
    public string ClusterId { get; set; } = "workflow";

    /// <summary>The same in every process, and for as long as the data lives.</summary>
    public string ServiceId { get; set; } = "workflow";

    /// <summary>The IP address under which the other processes reach this one, and on which it listens for them.</summary>
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>The port for other silos, 11111 unless set. 0, and not set on SQLite: any free one. A process that comes back under the same address and port replaces its predecessor at once.</summary>
    public int? SiloPort { get; set; }

    /// <summary>The port for clients, 30000 unless set; else as <see cref="SiloPort"/>.</summary>
    public int? GatewayPort { get; set; }

    /// <exception cref="InvalidOperationException">A setting is not usable; the message names its key.</exception>
    public static NodeOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<NodeOptions>() ?? new NodeOptions();
        Require(Enum.IsDefined(options.Role), nameof(Role), "cohosted or client");
        Require(IsId(options.ClusterId), nameof(ClusterId), "a name of 1 to 150 characters");
        Require(IsId(options.ServiceId), nameof(ServiceId), "a name of 1 to 150 characters");
        Require(IPAddress.TryParse(options.Address, out var address) && !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any),
            nameof(Address), "the one IP address under which other processes reach this one");
        Require(IsPort(options.SiloPort), nameof(SiloPort), "a port from 1 to 65535, or 0 for any free one");
        Require(IsPort(options.GatewayPort) && (options.GatewayPort is null or 0 || options.GatewayPort != options.SiloPort),
            nameof(GatewayPort), $"a port from 1 to 65535 other than {nameof(SiloPort)}, or 0 for any free one");
        return options;
    }

    private static bool IsId(string id) => id.Trim().Length is > 0 and <= 150;

    private static bool IsPort(int? port) => port is null or (>= 0 and <= 65535);

    private static void Require(bool holds, string key, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{Section}:{key} must be {what}.");
        }
    }
}
