using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Reminders;

/// <summary>A test message to a webhook, and what is said of it.</summary>
[Collection(RemindersCollection.Name)]
public sealed class WebhookTestTests(ApiFactory factory)
{
    [Fact]
    public async Task Webhook_WhenTestedAndNobodyAnswers_SaysSo()
    {
        var town = await Jurisdiction.Make(factory);
        var coordinator = await town.Coordinator();
        // A name that never leads anywhere.
        var made = (await coordinator.Post($"{town.Path}/webhooks", new { name = "群", url = "https://hook.invalid/told" })).ShouldBe(201).Json;

        var tested = (await coordinator.Post($"{town.Path}/webhooks/{made["id"]}/test")).ShouldBe(200).Json;

        tested["delivered"]!.GetValue<bool>().ShouldBeFalse();
        tested["problem"]!.ToString().ShouldStartWith("the receiver could not be reached");
        (await coordinator.Get($"{town.Path}/webhooks/{made["id"]}/deliveries")).Json["items"]!.AsArray().ShouldBeEmpty();
        (await coordinator.Get($"{town.Path}/audit?action=webhookTested")).ShouldBe(200).Json["items"]!.AsArray().ShouldHaveSingleItem();
    }
}
