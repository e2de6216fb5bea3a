using System.Reflection;
using Orleans.Runtime;

namespace Orleans;

/// <summary>A call that reaches a grain; filters run inside the grain's turn.</summary>
public interface IIncomingGrainCallContext : IGrainCallContext
{
    IGrainContext TargetContext { get; }

    MethodInfo ImplementationMethod { get; }
}
