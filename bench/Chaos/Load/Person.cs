using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Bench.Chaos.Load;

/// <summary>Somebody who is signed in.</summary>
/// <param name="Agencies">Whose reports the person works on.</param>
internal sealed record Person(string User, Role Role, IReadOnlyList<string> Agencies)
{
    public string Token => $"{User}-token";
}
