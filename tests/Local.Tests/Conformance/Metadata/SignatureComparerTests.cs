namespace Workflow.Local.Tests.Conformance.Metadata;

/// <summary>A comparison that finds nothing proves nothing, so each thing that it has to find is put before it.</summary>
public class SignatureComparerTests
{
    private static readonly IReadOnlyDictionary<string, TypeSignature> MadeUp = AssemblySignatures.Read(typeof(MadeUpFiling).Assembly.Location);

    [Fact]
    public void Invented_WhenLessIsOffered_IsEmpty() =>
        SignatureComparer.Invented(
            Filing with { Members = new HashSet<string> { "public System.Void Close()" }, Bases = new HashSet<string> { "System.Object" } },
            Filing).ShouldBeEmpty();

    [Fact]
    public void Invented_WhenAMemberIsChangedOrAdded_NamesIt() =>
        SignatureComparer.Invented(Filing with { Members = new HashSet<string> { "public System.Int32 Close()" } }, Filing)
            .ShouldBe(["Made.Filing: public System.Int32 Close()"]);

    [Fact]
    public void Invented_WhenTheKindOrABaseIsAnother_NamesBoth() =>
        SignatureComparer.Invented(Filing with { Kind = "class", Bases = new HashSet<string> { "System.Exception" } }, Filing)
            .ShouldBe(["Made.Filing is 'class', really 'sealed class'", "Made.Filing : System.Exception"]);

    [Fact]
    public void Missing_WhenLessIsOffered_NamesWhatAnImplementerWouldMeet() =>
        SignatureComparer.Missing(Filing with { Members = new HashSet<string>(), Bases = new HashSet<string> { "System.Object" } }, Filing)
            .ShouldBe(["Made.Filing lacks public System.Void Close()", "Made.Filing lacks : System.IDisposable"]);

    [Theory]
    [InlineData(typeof(MadeUpFiling.Kept), typeof(MadeUpFiling.OtherReturn))]
    [InlineData(typeof(MadeUpFiling.Kept), typeof(MadeUpFiling.OtherParameterName))]
    [InlineData(typeof(MadeUpFiling.Kept), typeof(MadeUpFiling.OtherParameterType))]
    [InlineData(typeof(MadeUpFiling.Kept), typeof(MadeUpFiling.OtherRefKind))]
    [InlineData(typeof(MadeUpFiling.Kept), typeof(MadeUpFiling.OtherDefault))]
    [InlineData(typeof(MadeUpFiling.Kept), typeof(MadeUpFiling.OtherConstraint))]
    [InlineData(typeof(MadeUpFiling.Kept), typeof(MadeUpFiling.OtherGenericCount))]
    [InlineData(typeof(MadeUpFiling.Kept), typeof(MadeUpFiling.NotVirtual))]
    [InlineData(typeof(MadeUpFiling.Kept), typeof(MadeUpFiling.Public))]
    [InlineData(typeof(MadeUpFiling.Named), typeof(MadeUpFiling.Settable))]
    [InlineData(typeof(MadeUpFiling.Named), typeof(MadeUpFiling.NotRequired))]
    [InlineData(typeof(MadeUpFiling.Colour), typeof(MadeUpFiling.OtherColour))]
    [InlineData(typeof(MadeUpFiling.Colour), typeof(MadeUpFiling.WiderColour))]
    [InlineData(typeof(MadeUpFiling.Answer), typeof(MadeUpFiling.OtherAnswer))]
    [InlineData(typeof(MadeUpFiling.IAbstract), typeof(MadeUpFiling.IWithBody))]
    public void Invented_WhenOneThingOfACompiledTypeIsAnother_SaysSo(Type real, Type changed) =>
        // Under one name, so that only what is inside of them differs.
        SignatureComparer.Invented(Compiled(changed), Compiled(real)).ShouldNotBeEmpty();

    [Fact]
    public void Read_WhenATypeIsCompared_FindsItEqualToItself()
    {
        MadeUp.Count.ShouldBeGreaterThan(20);
        MadeUp.Values.SelectMany(type => SignatureComparer.Invented(type, type).Concat(SignatureComparer.Missing(type, type))).ShouldBeEmpty();
    }

    [Fact]
    public void Read_OfAMethod_WritesAllOfIt() => Compiled(typeof(MadeUpFiling.Kept)).Members.ShouldBe(
        [
            "protected virtual System.Threading.Tasks.Task File<System.IDisposable>([Out] ref System.Int32 count, !!0 what, System.Int32 times = Int32 3, params System.String[] notes)",
            "public System.Void .ctor()",
        ],
        ignoreOrder: true);

    private static TypeSignature Filing => new(
        "Made.Filing", "sealed class", new HashSet<string> { "System.Object", "System.IDisposable" }, new HashSet<string> { "public System.Void Close()" });

    private static TypeSignature Compiled(Type type)
    {
        var read = MadeUp[type.FullName!];
        return read with { Name = "Filing", Members = read.Members.Select(member => member.Replace(type.FullName!, "Filing", StringComparison.Ordinal)).ToHashSet() };
    }
}
