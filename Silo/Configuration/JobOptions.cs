using Microsoft.Extensions.Configuration;

namespace Workflow.Silo.Configuration;

/// <summary>Settings under <c>Workflow:Jobs</c>.</summary>
public sealed class JobOptions
{
    public const string Section = "Workflow:Jobs";

    /// <summary>Whether this process wakes the recurring jobs; true by default. Where it is false they still run when somebody asks for it.</summary>
    public bool Recurring { get; set; } = true;

    public static JobOptions Read(IConfiguration configuration) => configuration.GetSection(Section).Get<JobOptions>() ?? new JobOptions();
}
