using System.Security.Cryptography;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;
using Workflow.Grains.Reports.Notes;
using Workflow.Grains.Storage;
using Workflow.Grains.Tests.Support;

namespace Workflow.Grains.Tests.Reports.Notes;

public sealed class NoteShelfTests
{
    private readonly Contents contents = new();

    [Fact]
    public async Task Stored_WhenThereAreNoNotes_ChangesNothing()
    {
        var record = Situations.In(ReportStatus.Draft).Record;

        (await Shelf().Stored(record)).ShouldBe(record);
        contents.Puts.ShouldBe(0);
    }

    [Fact]
    public async Task Stored_WhenNotesAreFew_LeavesThemInTheState()
    {
        var record = Explained("数字属实");

        (await Shelf().Stored(record)).Explanations["f1"].Text.ShouldBe("数字属实");
        contents.Puts.ShouldBe(0);
    }

    [Fact]
    public async Task Stored_WhenNotesAreMany_OnlyNamesThem()
    {
        var whole = Judged(Explained(Long), "f2");

        var stored = await Shelf().Stored(whole);
        stored.Explanations.ShouldBeEmpty();
        stored.Judgements.ShouldBeEmpty();

        var again = await Shelf().Whole(stored);
        again.Explanations.ShouldBe(whole.Explanations);
        again.Judgements.ShouldBe(whole.Judgements);
    }

    [Fact]
    public async Task Stored_WhenNotesStayAsTheyWere_DoesNotPutThemAgain()
    {
        var shelf = Shelf();
        var stored = await shelf.Stored(Explained(Long));
        var whole = await shelf.Whole(stored);

        (await shelf.Stored(whole with { Status = ReportStatus.Submitted })).NotesHash.ShouldBe(stored.NotesHash);
        contents.Puts.ShouldBe(1);
    }

    [Fact]
    public async Task Stored_WhenNotesChange_NamesTheNewOnes()
    {
        var shelf = Shelf();
        var whole = await shelf.Whole(await shelf.Stored(Explained(Long)));

        var stored = await shelf.Stored(Judged(whole, "f2"));
        (await Shelf().Whole(stored)).Judgements.Keys.ShouldContain("f2");
    }

    [Fact]
    public async Task Stored_WhenManyNotesBecomeFew_HasThemInTheStateAgain()
    {
        var shelf = Shelf();
        var whole = await shelf.Whole(await shelf.Stored(Explained(Long)));

        var stored = await shelf.Stored(whole with { Explanations = Explained("属实").Explanations });
        stored.NotesHash.ShouldBeNull();
        stored.Explanations["f1"].Text.ShouldBe("属实");
    }

    [Fact]
    public async Task Whole_WhenAnEarlierStateIsAskedForInBetween_HasTheNotesOfThatState()
    {
        var shelf = Shelf();
        var earlier = await shelf.Stored(Explained(Long));
        var later = await shelf.Stored(Judged(await shelf.Whole(earlier), "f2"));

        (await shelf.Whole(earlier)).Judgements.ShouldBeEmpty();
        (await shelf.Whole(later)).Judgements.Keys.ShouldContain("f2");
    }

    private static string Long { get; } = new('数', 1000);

    private static ReportRecord Explained(string text) => Situations.In(ReportStatus.Draft).Record with
    {
        Explanations = new Dictionary<string, Explanation> { ["f1"] = new(text, "tianbao", Situations.Now) },
    };

    private static ReportRecord Judged(ReportRecord record, string fingerprint) => record with
    {
        Judgements = new Dictionary<string, HintJudgement> { [fingerprint] = new(HintVerdict.Dismissed, "机构改革", "tianbao", Situations.Now) },
    };

    private NoteShelf Shelf() => new(Situations.In(ReportStatus.Draft).Key, contents);

    private sealed class Contents : IContentStore
    {
        private readonly Dictionary<string, byte[]> kept = [];

        public int Puts { get; private set; }

        public Task<string> Put(string tenant, ReadOnlyMemory<byte> bytes)
        {
            Puts++;
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
            kept[hash] = bytes.ToArray();
            return Task.FromResult(hash);
        }

        public Task<byte[]?> Get(string tenant, string hash) => Task.FromResult(kept.GetValueOrDefault(hash));

        public Task<IReadOnlyDictionary<string, byte[]>> Get(string tenant, IReadOnlyCollection<string> hashes) =>
            Task.FromResult<IReadOnlyDictionary<string, byte[]>>(kept.Where(one => hashes.Contains(one.Key)).ToDictionary());
    }
}
