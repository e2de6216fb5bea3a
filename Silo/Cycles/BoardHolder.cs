namespace Workflow.Silo.Cycles;

/// <summary>Who holds a report.</summary>
public enum BoardHolder
{
    Agency = 0,
    Coordinator = 1,
}
