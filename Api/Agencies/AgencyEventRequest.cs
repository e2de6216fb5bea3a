using System.Text.Json;
using Workflow.Grains.Interfaces.Agencies;

namespace Workflow.Api.Agencies;

/// <param name="Date">From this day on it is so; not after today.</param>
/// <param name="Into">Rename: the new name. Merge: the id of the agency that goes on. Split: a list of those that do.</param>
public sealed record AgencyEventRequest(AgencyEventKind? Kind, DateOnly? Date, JsonElement? Into);
