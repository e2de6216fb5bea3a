using System.Diagnostics;
using System.Reflection;
using Workflow.Local.Tests.Conformance.Metadata;

namespace Workflow.Local.Tests.Conformance;

/// <summary>Holds the stand-in of Orleans against the one real assembly that can be had, as its metadata has it.</summary>
public class AbstractionsTests
{
    private const string AssemblyName = "Orleans.Core.Abstractions";

    private static readonly IReadOnlyDictionary<string, TypeSignature> Real = AssemblySignatures.Read(FromBuild("OrleansCoreAbstractions"));

    private static readonly IReadOnlyDictionary<string, TypeSignature> Offered =
        AssemblySignatures.Read(Assembly.Load("Workflow.Local.Orleans").Location);

    [Fact]
    public void Assembly_WhenRead_IsOfTheReleaseThatTheBuildNames() =>
        FileVersionInfo.GetVersionInfo(FromBuild("OrleansCoreAbstractions")).ProductVersion.ShouldNotBeNull().ShouldStartWith(FromBuild("OrleansVersion"));

    [Fact]
    public void Types_WhenTheRealAssemblyHasThem_HaveItsSignatures() =>
        Offered.Values.Where(type => Real.ContainsKey(type.Name))
            .SelectMany(type => SignatureComparer.Invented(type, Real[type.Name]))
            .ShouldBeEmpty();

    [Fact]
    public void Types_WhenTheListsPlaceThemInTheRealAssembly_AreThere()
    {
        var placed = SignatureList.Read("orleans.signatures.txt").Blocks.Values.Where(block => block.Assembly == AssemblyName)
            .Select(block => block.Header.Split(' ')[^1].Replace("<TState>", "`1", StringComparison.Ordinal)).ToList();

        placed.Count.ShouldBeGreaterThan(20);
        placed.Order(StringComparer.Ordinal).ShouldBe(Offered.Keys.Where(Real.ContainsKey).Order(StringComparer.Ordinal));
    }

    // Our code, that of the tests among it, must not meet a member more in the real package.
    [Theory]
    [InlineData("Orleans.IIncomingGrainCallFilter")]
    [InlineData("Orleans.Core.IStorage")]
    [InlineData("Orleans.Core.IStorage`1")]
    public void Interface_WhenOurCodeImplementsIt_IsComplete(string name) =>
        SignatureComparer.Missing(Offered[name], Real[name]).ShouldBeEmpty();

    private static string FromBuild(string key) =>
        typeof(AbstractionsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
