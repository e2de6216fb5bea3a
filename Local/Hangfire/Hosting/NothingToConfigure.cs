using Hangfire;

namespace Workflow.Local.Hangfire;

internal sealed class NothingToConfigure : IGlobalConfiguration;
