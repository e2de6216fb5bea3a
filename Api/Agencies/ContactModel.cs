using Workflow.Grains.Interfaces.Agencies;

namespace Workflow.Api.Agencies;

public sealed record ContactModel(string Name, string? Email, string? Phone, ContactRole Role);
