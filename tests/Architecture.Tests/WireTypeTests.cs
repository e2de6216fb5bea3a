using System.Reflection;
using Orleans;

namespace Workflow.Architecture.Tests;

/// <summary>Aliases and numbers outlive renames, so that nodes of two versions understand each other.</summary>
public sealed class WireTypeTests
{
    [Fact]
    public void WireTypes_WhenLookedFor_AreFound()
    {
        WireTypes.GrainInterfaces.Count.ShouldBeGreaterThanOrEqualTo(6);
        WireTypes.All.Select(type => type.Name).ShouldContain("RoleGrant");
        WireTypes.All.Select(type => type.Name).ShouldContain("MoveReport");
        WireTypes.All.Select(type => type.Name).ShouldContain("Stale");
    }

    [Fact]
    public void Records_OnTheWire_AreGeneratedUnderAnAlias() =>
        Records().Where(type => type.GetCustomAttribute<GenerateSerializerAttribute>(inherit: false) is null || AliasOf(type) is null).ShouldBeEmpty();

    [Fact]
    public void Properties_OnTheWire_HaveANumber() =>
        Records().SelectMany(WireTypes.PropertiesOf).Where(property => property.GetCustomAttribute<IdAttribute>() is null)
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").ShouldBeEmpty();

    [Fact]
    public void Numbers_OfOneRecord_AreUnique() =>
        Records().Where(type => WireTypes.PropertiesOf(type).Select(property => property.GetCustomAttribute<IdAttribute>()?.Id).GroupBy(id => id).Any(group => group.Count() > 1)).ShouldBeEmpty();

    [Fact]
    public void Aliases_OfTypesAndInterfacesTogether_AreUnique() =>
        Records().Select(AliasOf).Concat(WireTypes.GrainInterfaces.Select(AliasOf)).GroupBy(alias => alias).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [Fact]
    public void GrainInterfaces_AndEachOfTheirMethods_HaveAnAlias()
    {
        foreach (var type in WireTypes.GrainInterfaces)
        {
            AliasOf(type).ShouldNotBeNull(type.Name);
            var aliases = type.GetMethods().Select(method => method.GetCustomAttribute<AliasAttribute>()?.Alias).ToList();
            aliases.ShouldNotContain((string?)null, type.Name);
            aliases.Distinct().Count().ShouldBe(aliases.Count, type.Name);
        }
    }

    private static IEnumerable<Type> Records() => WireTypes.All.Where(type => !type.IsEnum).Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).Distinct();

    private static string? AliasOf(MemberInfo member) => member.GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias;
}
