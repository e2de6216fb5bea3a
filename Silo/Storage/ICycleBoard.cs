using Workflow.Grains.Interfaces.Agencies;
using Workflow.Silo.Cycles;

namespace Workflow.Silo.Storage;

/// <summary>What is stored of all agencies of a tenant and their reports of one year.</summary>
public interface ICycleBoard
{
    /// <summary>Each agency, with its report where that is open; in the order of the ids.</summary>
    Task<IReadOnlyList<(AgencyProfile Agency, BoardReport? Report)>> Read(string tenant, int year);

    /// <summary>When each report reached a milestone for the first time, from the history.</summary>
    Task<IReadOnlyList<MilestoneReached>> Reached(string tenant, int year);
}
