namespace Hangfire.States;

/// <summary>What is to become of a call.</summary>
public interface IState
{
    string Name { get; }
}
