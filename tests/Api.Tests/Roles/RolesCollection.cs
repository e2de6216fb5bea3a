using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Roles;

/// <summary>One running product for all tests of this folder; each test has a tenant of its own.</summary>
[CollectionDefinition(Name)]
public sealed class RolesCollection : ICollectionFixture<ApiFactory>
{
    public const string Name = "Roles";
}
