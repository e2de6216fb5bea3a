using Microsoft.Extensions.Options;
using Workflow.Api.Tests.Registry;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Shutdown;

[Collection(RegistryCollection.Name)]
public sealed class ShutdownOptionsTests(ApiFactory factory)
{
    [Theory]
    [InlineData("Notice", "-00:00:01")]
    [InlineData("Notice", "01:00:00")]
    [InlineData("Patience", "00:00:00")]
    public async Task Start_WithATimeThatMakesNoSense_EndsAndNamesTheSetting(string setting, string value)
    {
        await using var impatient = factory.WithWebHostBuilder(host => host.UseSetting($"Workflow:Shutdown:{setting}", value));

        Should.Throw<OptionsValidationException>(impatient.CreateClient).Message.ShouldContain("Workflow:Shutdown");
    }
}
