using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.WebApp;

/// <summary>One running product for all tests of this folder; each test serves an app of its own from it.</summary>
[CollectionDefinition(Name)]
public sealed class WebAppCollection : ICollectionFixture<ApiFactory>
{
    public const string Name = "WebApp";
}
