namespace Workflow.Silo.Storage.Trips;

/// <param name="Lanes">How many trips may be under way at once.</param>
/// <param name="LargestTrip">How many go along on one.</param>
/// <param name="MostWaiting">How many may wait for the next; whoever comes after is turned away.</param>
internal sealed record TripLimits(int Lanes, int LargestTrip, int MostWaiting);
