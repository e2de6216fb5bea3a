namespace Orleans;

/// <summary>Stands between caller and grain, for all grains where it is registered, for its own calls where a grain implements it.</summary>
public interface IIncomingGrainCallFilter
{
    /// <summary>Calls the context's Invoke to go on, or sets its result, or throws.</summary>
    Task Invoke(IIncomingGrainCallContext context);
}
