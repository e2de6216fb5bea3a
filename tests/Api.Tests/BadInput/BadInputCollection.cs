using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.BadInput;

/// <summary>One running product for all tests of this folder; each test has a tenant of its own.</summary>
[CollectionDefinition(Name)]
public sealed class BadInputCollection : ICollectionFixture<ApiFactory>
{
    public const string Name = "BadInput";
}
