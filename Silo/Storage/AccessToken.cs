using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Silo.Storage;

/// <param name="Name">What its owner calls it.</param>
/// <param name="Hint">The last characters of the token, by which its owner knows it again.</param>
public sealed record AccessToken(string Name, string Hint, IReadOnlyList<TokenScope> Scopes);
