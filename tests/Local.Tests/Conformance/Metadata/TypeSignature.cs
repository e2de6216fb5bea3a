namespace Workflow.Local.Tests.Conformance.Metadata;

/// <summary>A type as an assembly's metadata declares it, each part as text that can be compared.</summary>
/// <param name="Name">Full name; nested types after a plus sign, the number of generic parameters after a back-tick.</param>
/// <param name="Kind">Class, struct, interface, enum or delegate, with what a user may not do with it, and its generic parameters.</param>
/// <param name="Bases">Base class and all interfaces that the declaration names.</param>
/// <param name="Members">What is public or protected.</param>
internal sealed record TypeSignature(string Name, string Kind, IReadOnlySet<string> Bases, IReadOnlySet<string> Members);
