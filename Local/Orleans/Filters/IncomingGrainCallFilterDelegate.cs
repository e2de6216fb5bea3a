using System.Diagnostics.CodeAnalysis;

namespace Orleans;

/// <summary>A filter as a function.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The real package's name.")]
public delegate Task IncomingGrainCallFilterDelegate(IIncomingGrainCallContext context);
