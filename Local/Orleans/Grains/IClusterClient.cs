namespace Orleans;

/// <summary>The factory as seen from outside of grains.</summary>
public interface IClusterClient : IGrainFactory
{
    IServiceProvider ServiceProvider { get; }
}
