using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Reminders;

[CollectionDefinition(Name)]
public sealed class RemindersCollection : ICollectionFixture<ApiFactory>
{
    public const string Name = "reminders";
}
