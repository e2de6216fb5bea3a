using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.BadInput;

/// <summary>A written draft, before and after a request that is to change nothing.</summary>
internal sealed class Untouched
{
    private readonly string before;

    private Untouched(Jurisdiction town, Desk desk, string before) => (Town, Desk, this.before) = (town, desk, before);

    public Jurisdiction Town { get; }

    /// <summary>The clerk's.</summary>
    public Desk Desk { get; }

    public static async Task<Untouched> Draft(ApiFactory factory)
    {
        var town = await Jurisdiction.WithDraft(factory);
        var desk = new Desk(await town.Clerk(), town);
        await desk.Write();
        return await Of(town, desk);
    }

    public static async Task<Untouched> Of(Jurisdiction town, Desk desk) => new(town, desk, await Seen(desk));

    public async Task ShouldHold() => (await Seen(Desk)).ShouldBe(before);

    /// <summary>The whole answer and its ETag: version, content, findings, remarks, what is allowed.</summary>
    private static async Task<string> Seen(Desk desk)
    {
        var answer = (await desk.Get()).ShouldBe(200);
        answer.ETag.ShouldBe($"\"{answer.Json["version"]}\"");
        return $"{answer.ETag} {answer.Body}";
    }
}
