using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Registry;

/// <summary>One running product for all tests of this folder; each test has a tenant of its own.</summary>
[CollectionDefinition(Name)]
public sealed class RegistryCollection : ICollectionFixture<ApiFactory>
{
    public const string Name = "Registry";
}
