using System.Reflection;
using Orleans.Runtime;

namespace Orleans;

/// <summary>A call on its way. The real interface also offers the request, the response and the interface type.</summary>
public interface IGrainCallContext
{
    object Grain { get; }

    /// <summary>The calling grain; null when the call comes from outside of grains (a client id in the real package).</summary>
    GrainId? SourceId { get; }

    GrainId TargetId { get; }

    /// <summary>The full name of the interface that declares the method.</summary>
    string InterfaceName { get; }

    string MethodName { get; }

    MethodInfo InterfaceMethod { get; }

    /// <summary>The answer, once there is one; null for methods without one. A filter that does not call <see cref="Invoke"/> sets it.</summary>
    object? Result { get; set; }

    /// <summary>Runs the next filter, in the end the grain's method.</summary>
    Task Invoke();
}
