using Workflow.Grains.Interfaces.Agencies;
using Workflow.Rules;

namespace Workflow.Api.Agencies;

/// <param name="Events">What happened to it.</param>
/// <param name="Predecessors">The agencies out of which it came.</param>
public sealed record AgencyResponse(
    string Tenant,
    string Id,
    string Name,
    AgencyKind Kind,
    bool Active,
    bool ClerkMaySubmit,
    IReadOnlyList<ContactModel> Contacts,
    IReadOnlyList<AgencyEventResponse> Events,
    IReadOnlyList<string> Predecessors)
{
    public static AgencyResponse Of(AgencyProfile profile) => new(
        profile.Tenant,
        profile.Id,
        profile.Name,
        profile.Kind,
        profile.Active,
        profile.ClerkMaySubmit,
        [.. profile.Contacts.Select(contact => new ContactModel(contact.Name, contact.Email, contact.Phone, contact.Role))],
        [.. profile.Events.Select(AgencyEventResponse.Of)],
        profile.Predecessors);
}
