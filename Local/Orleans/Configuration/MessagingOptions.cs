namespace Orleans.Configuration;

/// <summary>How calls travel. Of the real package's limits only the answer's time means something in one process.</summary>
public abstract class MessagingOptions
{
    /// <summary>
    /// How long a caller waits before it gets a <see cref="TimeoutException"/>. A call that runs goes on; one that still waits is not begun.
    /// </summary>
    public TimeSpan ResponseTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
