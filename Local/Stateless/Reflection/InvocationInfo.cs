namespace Stateless.Reflection;

/// <summary>A guard's method and the words that describe it.</summary>
public class InvocationInfo
{
    private static readonly System.Buffers.SearchValues<char> CompilerMade = System.Buffers.SearchValues.Create("<>`");
    private readonly string? _description;
    private readonly Timing _timing;

    public InvocationInfo(string? methodName, string? description, Timing timing)
    {
        MethodName = methodName;
        _description = description;
        _timing = timing;
    }

    /// <summary>Stands in for the name of a lambda or local function; a setting of the whole process.</summary>
    public static string DefaultFunctionDescription { get; set; } = "Function";

    public string? MethodName { get; }

    /// <summary>The words given, else the method's name.</summary>
    public string Description => _description ?? DescriptionOf(MethodName);

    public bool IsAsync => _timing == Timing.Asynchronous;

    private static string DescriptionOf(string? methodName) => methodName switch
    {
        null => "<null>",
        _ when methodName.AsSpan().ContainsAny(CompilerMade) => DefaultFunctionDescription,
        _ => methodName,
    };

    /// <summary>Whether a method is awaited.</summary>
    public enum Timing
    {
        Synchronous,
        Asynchronous,
    }
}
