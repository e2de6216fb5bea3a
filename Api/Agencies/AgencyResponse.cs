using Workflow.Grains.Interfaces.Agencies;
using Workflow.Rules;

namespace Workflow.Api.Agencies;

public sealed record AgencyResponse(
    string Tenant, string Id, string Name, AgencyKind Kind, bool Active, bool ClerkMaySubmit, IReadOnlyList<ContactModel> Contacts)
{
    public static AgencyResponse Of(AgencyProfile profile) => new(
        profile.Tenant,
        profile.Id,
        profile.Name,
        profile.Kind,
        profile.Active,
        profile.ClerkMaySubmit,
        [.. profile.Contacts.Select(contact => new ContactModel(contact.Name, contact.Email, contact.Phone, contact.Role))]);
}
