using System.Reflection;
using System.Text.Json;
using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;

namespace Workflow.Architecture.Tests;

/// <summary>Whatever a grain's method takes or answers can be sent to another process, on an engine that does so.</summary>
public sealed class WireValueTests
{
    /// <summary>What Orleans sends by itself.</summary>
    private static readonly Type[] KnownToOrleans =
    [
        typeof(string), typeof(bool), typeof(int), typeof(long), typeof(decimal), typeof(DateOnly), typeof(DateTimeOffset),
        typeof(Nullable<>), typeof(IReadOnlyList<>), typeof(IReadOnlyDictionary<,>),
    ];

    /// <summary>What <see cref="WireJson"/> carries as a whole: nothing below it is asked of Orleans.</summary>
    private static readonly IReadOnlyList<Type> AsJson = [.. Reached().Where(WireJson.Covers)];

    public static TheoryData<Type> JsonTypes => [.. AsJson];

    [Fact]
    public void Types_InSignaturesOfGrains_CanAllBeSent() =>
        Reached().Where(type => !type.IsEnum && !IsGenerated(type) && !WireJson.Covers(type) && !KnownToOrleans.Contains(type)).ShouldBeEmpty();

    [Fact]
    public void Types_WhenLookedFor_AreFoundInEachKind()
    {
        AsJson.ShouldContain(typeof(ReportContent));
        AsJson.ShouldContain(typeof(Finding));
        Reached().ShouldContain(typeof(ReportReply.Stale));
        Reached().ShouldContain(typeof(IReadOnlyDictionary<,>));
        Reached().ShouldNotContain(typeof(CellValue), "it lies below a content, which travels as JSON");
    }

    /// <summary>A member without a number would arrive as its default.</summary>
    [Fact]
    public void Fields_OfGeneratedRecords_AllBelongToANumber()
    {
        var numbered = Reached().Where(IsGenerated).SelectMany(WireTypes.PropertiesOf).Where(property => property.GetCustomAttribute<IdAttribute>() is not null)
            .Select(property => $"{property.DeclaringType}.<{property.Name}>k__BackingField").ToHashSet();

        Reached().Where(IsGenerated)
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(field => $"{field.DeclaringType}.{field.Name}").Except(numbered).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(JsonTypes))]
    public void Values_OfRules_ArriveAsTheyWereSent(Type type)
    {
        var sent = SampleValue.Of(type);

        var arrived = JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(sent, type, WireJson.Options), type, WireJson.Options);

        SampleValue.Members(arrived).ShouldBe(SampleValue.Members(sent));
        SampleValue.Members(sent).ShouldAllBe(member => member.Value != null);
    }

    [Fact]
    public void Values_ThatAreAbsentOrNoNumber_ArriveAsTheyWereSent()
    {
        var sent = new ReportContent
        {
            Form = "2021",
            Cells = new Dictionary<string, CellValue> { ["a"] = CellValue.Blank, ["b"] = CellValue.Unreadable("5次"), ["c"] = CellValue.Of(0.10m) },
            Sections = new Dictionary<string, string?> { ["overview"] = null, ["other"] = "" },
        };

        var arrived = JsonSerializer.Deserialize<ReportContent>(JsonSerializer.SerializeToUtf8Bytes(sent, WireJson.Options), WireJson.Options)!;

        arrived.Cells.ShouldBe(sent.Cells);
        arrived.Sections.ShouldBe(sent.Sections);
        (arrived.Source, arrived.Title, arrived.Marks.Count).ShouldBe((null, "", 0));
    }

    [Fact]
    public void Covers_WhenTheCompilerMadeTheType_LeavesItToTheEngine()
    {
        var made = typeof(ReportContent).Assembly.GetTypes().Where(type => type.Name.StartsWith("<>z__ReadOnly", StringComparison.Ordinal)).ToList();

        made.ShouldNotBeEmpty("Rules answers lists that were written as collection expressions");
        made.Where(WireJson.Covers).ShouldBeEmpty();
    }

    private static bool IsGenerated(Type type) => type.GetCustomAttribute<GenerateSerializerAttribute>(inherit: false) is not null;

    /// <summary>From the signatures down, generic types by their definitions.</summary>
    private static HashSet<Type> Reached()
    {
        var signatures = WireTypes.GrainInterfaces.SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Concat(method.ReturnType.GenericTypeArguments));
        var members = WireTypes.All.Where(type => !type.IsEnum).SelectMany(WireTypes.PropertiesOf).Select(property => property.PropertyType);
        return [.. signatures.Concat(members).Concat(WireTypes.All).SelectMany(Parts)];
    }

    private static IEnumerable<Type> Parts(Type type) => type.IsConstructedGenericType ? [type.GetGenericTypeDefinition(), .. type.GenericTypeArguments.SelectMany(Parts)] : [type];
}
