namespace Workflow.Silo.Operations;

/// <summary>Carries long work on.</summary>
public interface IOperationRunner
{
    /// <summary>Says that an operation waits; forgotten calls do no harm, a job finds what is unfinished.</summary>
    void Wake(string operation);
}
