using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules.Calendar;

namespace Workflow.Grains.Reports;

/// <summary>What a decision about a report looks at besides the report, as this process remembers it.</summary>
internal sealed record ReportNeighbours(Seen<AgencyProfile> Agency, Seen<TenantProfile> Tenant, Seen<TenantDates> Dates, Seen<Publication> LastYear);
