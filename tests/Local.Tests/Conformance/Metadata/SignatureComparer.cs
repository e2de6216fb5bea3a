namespace Workflow.Local.Tests.Conformance.Metadata;

/// <summary>Says what a stand-in offers that the real type does not have in that form.</summary>
internal static class SignatureComparer
{
    /// <summary>The stand-in may offer less than the real type, but nothing else.</summary>
    public static IEnumerable<string> Invented(TypeSignature offered, TypeSignature real)
    {
        if (offered.Kind != real.Kind)
        {
            yield return $"{offered.Name} is '{offered.Kind}', really '{real.Kind}'";
        }

        foreach (var name in offered.Bases.Except(real.Bases))
        {
            yield return $"{offered.Name} : {name}";
        }

        foreach (var member in offered.Members.Except(real.Members))
        {
            yield return $"{offered.Name}: {member}";
        }
    }

    /// <summary>What someone who implements the type would meet in the real one only.</summary>
    public static IEnumerable<string> Missing(TypeSignature offered, TypeSignature real) =>
        real.Members.Except(offered.Members).Concat(real.Bases.Except(offered.Bases).Select(name => $": {name}"))
            .Select(part => $"{offered.Name} lacks {part}");
}
