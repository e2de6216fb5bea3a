using System.Reflection;

namespace Workflow.Local.Tests.Conformance;

/// <summary>
/// Holds the stand-ins against the signatures of the real packages: whatever they offer under a real name must be there, spelled the same.
/// They offer a subset, except where our own code implements an interface.
/// </summary>
public class ConformanceTests
{
    // Our code implements these, and must not meet a member more in the real package.
    private static readonly string[] Complete =
    [
        "interface Orleans.IIncomingGrainCallFilter",
        "interface Orleans.Storage.IGrainStorage",
        "interface Orleans.Storage.IGrainStorageSerializer",
        "interface Orleans.IGrainState<T>",
        "interface Orleans.Core.IStorage",
        "interface Orleans.Core.IStorage<TState>",
        "interface Orleans.Runtime.IPersistentState<TState>",
        "interface Orleans.Hosting.ISiloBuilder",
        "sealed class Orleans.GrainState<T>",
    ];

    public static TheoryData<string, string> StandIns => new()
    {
        { "Workflow.Local.Orleans", "orleans.signatures.txt" },
        { "Workflow.Local.Stateless", "stateless.signatures.txt" },
        { "Workflow.Local.Hangfire", "hangfire.signatures.txt" },
    };

    [Theory]
    [MemberData(nameof(StandIns))]
    public void Types_WhenOfferedUnderARealName_AreInTheRealPackage(string assembly, string list)
    {
        var real = SignatureList.Read(list);

        Offered(assembly).Select(SignatureText.Header).Where(header => !real.Blocks.ContainsKey(header)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(StandIns))]
    public void Bases_WhenOffered_AreThoseOfTheRealType(string assembly, string list)
    {
        var real = SignatureList.Read(list);

        var invented =
            from type in Offered(assembly)
            let header = SignatureText.Header(type)
            from name in SignatureText.Bases(type)
            where !real.Blocks[header].HasBase(name)
            select $"{header} : {name}";

        invented.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(StandIns))]
    public void Members_WhenOffered_HaveTheRealSignature(string assembly, string list)
    {
        var real = SignatureList.Read(list);

        var invented =
            from type in Offered(assembly)
            let header = SignatureText.Header(type)
            from member in SignatureText.Members(type)
            where !real.Blocks[header].Members.Contains(member)
            select $"{header}: {member}";

        invented.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(StandIns))]
    public void Interfaces_WhenOurCodeImplementsThem_AreComplete(string assembly, string list)
    {
        var real = SignatureList.Read(list);

        var missing =
            from type in Offered(assembly)
            let header = SignatureText.Header(type)
            where Complete.Contains(header)
            from member in real.Blocks[header].Members.Except(SignatureText.Members(type))
            select $"{header}: {member}";

        missing.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(StandIns))]
    public void List_WhenATypeIsNoLongerOffered_HoldsItNoMore(string assembly, string list)
    {
        var offered = Offered(assembly).Select(SignatureText.Header).ToHashSet();

        SignatureList.Read(list).Blocks.Keys.Where(header => !offered.Contains(header)).ShouldBeEmpty();
    }

    [Fact]
    public void Members_WhenSpelledDifferently_AreFound() =>
        SignatureText.Members(typeof(Sample).BaseType!).ShouldBe(
            ["SampleBase(int count = 1)", "protected virtual Task Run<T>(out string name, params object[] rest) where T : IDisposable", "string Name { get; init; }"]);

    // Everything public that is not in our own namespace stands under a real name.
    private static IEnumerable<Type> Offered(string assembly) =>
        from type in Assembly.Load(assembly).GetTypes()
        where type.IsPublic || type.IsNestedPublic || type.IsNestedFamily
        where !type.FullName!.StartsWith("Workflow.Local.", StringComparison.Ordinal)
        select type;

    private class SampleBase
    {
        public SampleBase(int count = 1) => Name = $"{count}";

        public string Name { get; init; }

        protected virtual Task Run<T>(out string name, params object[] rest)
            where T : IDisposable
        {
            name = Name;
            return Task.CompletedTask;
        }
    }

    private sealed class Sample : SampleBase;
}
