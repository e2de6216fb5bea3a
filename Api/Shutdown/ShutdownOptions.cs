namespace Workflow.Api.Shutdown;

/// <summary>Settings under <c>Workflow:Shutdown</c>: how the process goes away after SIGTERM or Ctrl+C.</summary>
public sealed class ShutdownOptions
{
    public const string Section = "Workflow:Shutdown";

    /// <summary>How long it goes on serving after <c>/health/ready</c> has turned 503; longer than a balancer needs to notice.</summary>
    public TimeSpan Notice { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long requests and jobs that have begun may take after that; what is not done then is cut off.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    internal bool IsUsable => Notice >= TimeSpan.Zero && Notice <= TimeSpan.FromMinutes(5) && Patience > TimeSpan.Zero && Patience <= TimeSpan.FromMinutes(10);
}
