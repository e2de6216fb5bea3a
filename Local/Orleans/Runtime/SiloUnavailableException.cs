namespace Orleans.Runtime;

/// <summary>The host of the grain is gone; whether it did what was asked is not known. A single process never throws it.</summary>
public sealed class SiloUnavailableException : OrleansMessageRejectionException
{
    public SiloUnavailableException()
        : base("The host of the grain is not there.")
    {
    }

    public SiloUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
