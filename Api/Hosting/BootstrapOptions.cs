namespace Workflow.Api.Hosting;

/// <summary>Settings under <c>Workflow:Bootstrap</c>, used while nobody can sign in.</summary>
public sealed class BootstrapOptions
{
    public const string Section = "Workflow:Bootstrap";

    /// <summary>The password of the first platform administrator; empty for a random one, printed once.</summary>
    public string AdminPassword { get; set; } = "";
}
