using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;

namespace Workflow.Grains.Tests.Reports;

public sealed class HistoryChainTests
{
    private static readonly ReportKey Key = new("qinglan", "nongye", 2030);

    public static TheoryData<string> Fields => ["number", "from", "to", "trigger", "by", "onBehalfOf", "at", "remark", "contentHash", "previousHash", "hash"];

    [Fact]
    public void IsIntact_WhenNothingWasTouched_IsTrue() => IsIntact(Chain()).ShouldBeTrue();

    [Fact]
    public void IsIntact_WhenNothingHappenedYet_IsTrue() => HistoryChain.IsIntact(Key, [], 0, "").ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Fields))]
    public void IsIntact_WhenAFieldOfAnyEntryWasChanged_IsFalse(string field)
    {
        for (var index = 0; index < Chain().Count; index++)
        {
            var chain = Chain();
            chain[index] = Changed(chain[index], field);
            IsIntact(chain).ShouldBeFalse($"entry {index + 1}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void IsIntact_WhenAnEntryIsGone_IsFalse(int index)
    {
        var chain = Chain();
        chain.RemoveAt(index);
        IsIntact(chain).ShouldBeFalse();
    }

    [Fact]
    public void IsIntact_WhenTwoEntriesChangedPlaces_IsFalse()
    {
        var chain = Chain();
        (chain[0], chain[1]) = (chain[1], chain[0]);
        IsIntact(chain).ShouldBeFalse();
    }

    [Fact]
    public void IsIntact_WhenTheEndWasCutOffAndTheCountMadeToFit_IsFalse()
    {
        var chain = Chain();
        HistoryChain.IsIntact(Key, chain[..2], 2, chain[2].Hash).ShouldBeFalse();
    }

    [Fact]
    public void IsIntact_WhenAnEntryWasAdded_IsFalse()
    {
        var chain = Chain();
        var count = chain.Count;
        chain.Add(Sealed(4, chain[2].Hash, ReportTrigger.Return));
        HistoryChain.IsIntact(Key, chain, count, chain[2].Hash).ShouldBeFalse();
    }

    [Fact]
    public void IsIntact_WhenTheChainIsOfAnotherReport_IsFalse()
    {
        var chain = Chain();
        HistoryChain.IsIntact(Key with { Agency = "shuili" }, chain, 3, chain[2].Hash).ShouldBeFalse();
    }

    [Fact]
    public void IsIntact_WhenAnEarlierEntryWasRewrittenAndSealedAgain_IsFalse()
    {
        var chain = Chain();
        chain[0] = HistoryChain.Sealed(Key, chain[0] with { By = "somebody-else" });
        IsIntact(chain).ShouldBeFalse();
    }

    private static bool IsIntact(List<HistoryEntry> chain) => HistoryChain.IsIntact(Key, chain, 3, Chain()[^1].Hash);

    private static List<HistoryEntry> Chain()
    {
        var first = Sealed(1, "", ReportTrigger.Submit);
        var second = Sealed(2, first.Hash, ReportTrigger.Approve);
        return [first, second, Sealed(3, second.Hash, ReportTrigger.Publish)];
    }

    private static HistoryEntry Sealed(int number, string previous, ReportTrigger trigger) => HistoryChain.Sealed(Key, new HistoryEntry
    {
        Number = number,
        From = ReportStatus.Draft,
        To = ReportStatus.Submitted,
        Trigger = trigger,
        By = "qianzi",
        OnBehalfOf = "zhuguan",
        At = new DateTimeOffset(2031, 1, 20, 9, 0, number, TimeSpan.Zero),
        Remark = "核对无误",
        ContentHash = new string('a', 64),
        PreviousHash = previous,
        Hash = "",
    });

    private static HistoryEntry Changed(HistoryEntry entry, string field) => field switch
    {
        "number" => entry with { Number = entry.Number + 1 },
        "from" => entry with { From = ReportStatus.Returned },
        "to" => entry with { To = ReportStatus.Published },
        "trigger" => entry with { Trigger = ReportTrigger.Withdraw },
        "by" => entry with { By = entry.By + "2" },
        "onBehalfOf" => entry with { OnBehalfOf = null },
        "at" => entry with { At = entry.At.AddMilliseconds(1) },
        "remark" => entry with { Remark = null },
        "contentHash" => entry with { ContentHash = new string('b', 64) },
        "previousHash" => entry with { PreviousHash = new string('c', 64) },
        "hash" => entry with { Hash = new string('d', 64) },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no such field"),
    };
}
