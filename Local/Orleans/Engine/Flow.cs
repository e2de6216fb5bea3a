using System.Collections.Immutable;

namespace Workflow.Local.Orleans;

/// <summary>What travels with a call: the request context's values and the calls above it. Immutable, so a callee's changes stay its own.</summary>
internal sealed record Flow(ImmutableDictionary<string, object> Values, CallFrame? Frame)
{
    private static readonly AsyncLocal<Flow?> Ambient = new();

    public static Flow Empty { get; } = new(ImmutableDictionary<string, object>.Empty, null);

    public static Flow Current
    {
        get => Ambient.Value ?? Empty;
        set => Ambient.Value = value;
    }

    public Flow With(ImmutableDictionary<string, object> values) => new(values, Frame);

    public Flow Into(CallFrame frame) => new(Values, frame);
}
