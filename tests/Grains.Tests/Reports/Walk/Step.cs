namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>One command of a walk, and on which machine it arrives.</summary>
internal sealed record Step
{
    public required Act Act { get; init; }

    public required Who Who { get; init; }

    /// <summary>What a written content gets wrong.</summary>
    public Faults Faults { get; init; }

    /// <summary>False: the command lacks what it needs (a remark, a reason, a date) or brings what cannot be.</summary>
    public bool IsComplete { get; init; } = true;

    public bool IsDryRun { get; init; }

    /// <summary>How far behind the caller's version is; null for any version.</summary>
    public int? Behind { get; init; }

    /// <summary>The operation id, null for none.</summary>
    public string? Operation { get; init; }

    public string Request { get; init; } = "";

    /// <summary>Which remark is answered, and how many are made.</summary>
    public int Number { get; init; } = 1;

    public int Host { get; init; }

    /// <summary>Whether the host is stopped and started before.</summary>
    public bool Restarts { get; init; }

    public override string ToString() =>
        $"{Who} {Act}{(IsComplete ? "" : " incomplete")}{(IsDryRun ? " dry" : "")} faults={Faults} behind={Behind?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "*"} op={Operation}/{Request} n={Number} host={Host}{(Restarts ? " restarted" : "")}";
}
