using System.Net;

namespace Workflow.Journey.Tests.Lifecycle;

/// <summary>From an empty store to an opened year.</summary>
internal static class SetUpSteps
{
    private const string Password = "journey-people-7";

    public static IReadOnlyList<JourneyStep> All { get; } =
    [
        new("the administrator signs in", world => world.SignIn(JourneyWorld.Admin, Driving.Product.AdminPassword)),
        new("the administrator makes the tenant", MakeTenant),
        new("the administrator makes the agency", MakeAgency),
        new("the administrator makes the people", MakePeople),
        new("the people sign in", SignIn),
        new("the coordinator opens the year", Open, Settles: false),
        new("the year is open", IsOpen),
    ];

    private static async Task MakeTenant(JourneyWorld world) =>
        (await world.As(JourneyWorld.Admin).Put(world.TenantPath, new { name = "鹿鸣县", level = "county", regionCode = "990123" })).Expect(HttpStatusCode.Created);

    private static async Task MakeAgency(JourneyWorld world) =>
        (await world.As(JourneyWorld.Admin).Put(world.AgencyPath, new { name = world.Document.AgencyName, kind = world.Document.AgencyKind })).Expect(HttpStatusCode.Created);

    private static async Task MakePeople(JourneyWorld world)
    {
        await Person(world, JourneyWorld.Clerk, "秦填报", new { role = "clerk", agency = (string?)JourneyWorld.Agency });
        await Person(world, JourneyWorld.Coordinator, "白协调", new { role = "coordinator", agency = (string?)null });
        await Person(world, JourneyWorld.Both, "梅两职", new { role = "signatory", agency = (string?)JourneyWorld.Agency }, new { role = "coordinator", agency = (string?)null });
    }

    private static async Task Person(JourneyWorld world, string user, string name, params object[] roles) =>
        (await world.As(JourneyWorld.Admin).Put($"{world.TenantPath}/users/{user}", new { name, password = Password, roles })).Expect(HttpStatusCode.Created);

    private static async Task SignIn(JourneyWorld world)
    {
        foreach (var user in new[] { JourneyWorld.Clerk, JourneyWorld.Coordinator, JourneyWorld.Both })
        {
            await world.SignIn(user, Password);
        }
    }

    private static async Task Open(JourneyWorld world)
    {
        var answer = (await world.As(JourneyWorld.Coordinator).Post($"{world.CyclePath}/open")).Expect(HttpStatusCode.Accepted);
        world.Opening = (string)answer.Json["id"]!;
    }

    private static async Task IsOpen(JourneyWorld world)
    {
        await Driving.Cast.Finished(world.As(JourneyWorld.Coordinator), world.Opening);
        ((int?)(await world.As(JourneyWorld.Coordinator).GetOk(world.CyclePath)).Json["counts"]!["total"]).ShouldBe(1);
        var report = await world.Report();
        ((string?)report["status"]).ShouldBe("draft");
        ((string?)report["form"]).ShouldBe("2019");
    }
}
