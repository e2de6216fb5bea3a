using Workflow.Rules;

namespace Workflow.Api.Agencies;

/// <param name="Active">True by default.</param>
/// <param name="ClerkMaySubmit">Whether a clerk may submit without the signatory; false by default.</param>
public sealed record AgencyRequest(string? Name = null, AgencyKind? Kind = null, bool? Active = null, bool? ClerkMaySubmit = null, IReadOnlyList<ContactModel>? Contacts = null);
