using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Workflow.Silo.Configuration;
using Workflow.Silo.Hosting;

namespace Workflow.Silo.Tests.Configuration;

public sealed class NodeOptionsTests
{
    [Fact]
    public void Read_WhenNothingIsSet_HostsGrainsOnLoopback()
    {
        var node = NodeOptions.Read(Configure());

        (node.Role, node.Address, node.ClusterId, node.ServiceId, node.SiloPort, node.GatewayPort).ShouldBe((NodeRole.Cohosted, "127.0.0.1", "workflow", "workflow", null, null));
    }

    [Fact]
    public void Read_WhenEverythingIsSet_IsThat()
    {
        var node = NodeOptions.Read(Configure(
            ("Role", "client"), ("Address", "10.1.2.3"), ("ClusterId", "blue"), ("ServiceId", "reports"), ("SiloPort", "11200"), ("GatewayPort", "30200")));

        (node.Role, node.Address, node.ClusterId, node.ServiceId, node.SiloPort, node.GatewayPort).ShouldBe((NodeRole.Client, "10.1.2.3", "blue", "reports", 11200, 30200));
    }

    [Theory]
    [InlineData("Role", "boss")]
    [InlineData("Role", "7")]
    [InlineData("ClusterId", " ")]
    [InlineData("ServiceId", "")]
    [InlineData("Address", "0.0.0.0")]
    [InlineData("Address", "::")]
    [InlineData("Address", "here")]
    [InlineData("SiloPort", "-1")]
    [InlineData("SiloPort", "many")]
    [InlineData("GatewayPort", "65536")]
    [InlineData("GatewayPort", "11111")]
    public void Read_WhenASettingCannotBeUsed_NamesItsKey(string key, string value) =>
        Should.Throw<InvalidOperationException>(() => NodeOptions.Read(Configure((key, value), ("SiloPort", "11111")))).Message.ShouldContain($"Workflow:Cluster:{key}");

    /// <summary>On the one engine no cluster exists, on the other it is found through PostgreSQL.</summary>
    [Fact]
    public void AddWorkflowSilo_WhenAClientCanFindNoCluster_NamesTheKey()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection([new("Workflow:Cluster:Role", "client"), new("Workflow:Storage:ConnectionString", "workflow.db")]);

        Should.Throw<InvalidOperationException>(() => builder.AddWorkflowSilo()).Message.ShouldContain("Workflow:Cluster:Role");
    }

    private static IConfiguration Configure(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.DistinctBy(setting => setting.Key).Select(setting => new KeyValuePair<string, string?>($"{NodeOptions.Section}:{setting.Key}", setting.Value))).Build();
}
