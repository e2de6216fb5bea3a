namespace Workflow.Architecture.Tests;

/// <summary>Dependencies run one way: Api → Silo → Grains → Grains.Interfaces → Rules; Documents → Rules.</summary>
public sealed class DependencyTests
{
    private static readonly string[] Web = ["Microsoft.AspNetCore", "Microsoft.Extensions.Hosting"];
    private static readonly string[] Database = ["Dapper", "Microsoft.Data.Sqlite", "SQLitePCLRaw", "Npgsql", "System.Data.Common"];
    private static readonly string[] Engine = ["Orleans", "Stateless", "Workflow.Local", "Hangfire", "Quartz"];

    [Theory]
    [InlineData("Workflow.Rules")]
    [InlineData("Workflow.Documents", "Workflow.Rules")]
    [InlineData("Workflow.Grains.Interfaces", "Workflow.Rules", "Workflow.Local.Orleans")]
    [InlineData("Workflow.Grains", "Workflow.Grains.Interfaces", "Workflow.Rules", "Workflow.Local.Orleans", "Workflow.Local.Stateless")]
    [InlineData("Workflow.Silo", "Workflow.Grains", "Workflow.Grains.Interfaces", "Workflow.Rules", "Workflow.Local.Orleans", "Workflow.Local.Hangfire")]
    [InlineData("Workflow.Api", "Workflow.Silo", "Workflow.Grains.Interfaces", "Workflow.Rules", "Workflow.Documents", "Workflow.Local.Orleans")]
    public void References_OfEachAssembly_AreThoseBelowIt(string assembly, params string[] allowed) =>
        CompiledAssembly.References(assembly).Where(name => name.StartsWith("Workflow.", StringComparison.Ordinal)).Except(allowed).ShouldBeEmpty();

    [Theory]
    [InlineData("Workflow.Rules")]
    [InlineData("Workflow.Documents")]
    public void References_OfPureCode_HaveNoEngineWebOrDatabase(string assembly) => ShouldLack(assembly, [.. Web, .. Database, .. Engine]);

    [Theory]
    [InlineData("Workflow.Grains")]
    [InlineData("Workflow.Grains.Interfaces")]
    public void References_OfTheGrains_HaveNoWebOrDatabase(string assembly) => ShouldLack(assembly, [.. Web, .. Database]);

    [Fact]
    public void References_OfTheApi_HaveNoDatabase() => ShouldLack("Workflow.Api", Database);

    [Fact]
    public void References_WhenReadAtAll_NameWhatIsSurelyThere() => CompiledAssembly.References("Workflow.Silo").ShouldContain("Dapper");

    [Fact]
    public void Grains_Always_TakeOneCallAtATime()
    {
        CompiledAssembly.TypesWith("Workflow.Grains", "GrainTypeAttribute").ShouldContain("ReportGrain", "the reader of attributes found nothing");
        foreach (var attribute in new[] { "ReentrantAttribute", "StatelessWorkerAttribute", "MayInterleaveAttribute" })
        {
            CompiledAssembly.TypesWith("Workflow.Grains", attribute).ShouldBeEmpty();
        }
    }

    private static void ShouldLack(string assembly, string[] prefixes) =>
        CompiledAssembly.References(assembly).Where(name => prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))).ShouldBeEmpty();
}
