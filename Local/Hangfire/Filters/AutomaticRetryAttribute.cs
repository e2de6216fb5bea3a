using Hangfire.Common;

namespace Hangfire;

/// <summary>How often a call that failed is made again.</summary>
public sealed class AutomaticRetryAttribute : JobFilterAttribute
{
    /// <summary>0: it stays failed. 10 by default, also where this attribute is missing.</summary>
    public int Attempts { get; set; } = 10;

    /// <summary>How long to wait before each; the last counts for all that follow. By default longer with each attempt.</summary>
    public int[]? DelaysInSeconds { get; set; }
}
