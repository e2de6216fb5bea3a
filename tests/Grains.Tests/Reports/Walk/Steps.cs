using FsCheck;
using FsCheck.Fluent;

namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>Random walks: mostly by who may, so that they get far; the rest by anybody, with anything.</summary>
internal static class Steps
{
    private static readonly Who[] Agency = [Who.Clerk, Who.Signatory, Who.Signatory, Who.Both];
    private static readonly Who[] Office = [Who.Coordinator, Who.Coordinator, Who.SecondCoordinator, Who.Both, Who.System];

    /// <summary>The way that most reports go. Walks start anywhere on it: few would come to its end by chance.</summary>
    private static readonly Step[] Beginning =
    [
        new() { Act = Act.Write, Who = Who.Clerk, Faults = Faults.Share },
        new() { Act = Act.Submit, Who = Who.Signatory },
        new() { Act = Act.Approve, Who = Who.Coordinator },
        new() { Act = Act.Publish, Who = Who.Coordinator },
        new() { Act = Act.TakeDown, Who = Who.Coordinator },
    ];

    public static Arbitrary<Walk> Walks(int length) => Arb.From(
        from begun in Gen.Frequency((3, Gen.Constant(0)), (4, Gen.Constant(1)), (3, Gen.Choose(2, 5)))
        from rest in Gen.ArrayOf(One(), length)
        from isOfEarlierYear in Chance(1, 2)
        from clerkMaySubmit in Chance(1, 3)
        select new Walk(isOfEarlierYear, clerkMaySubmit, [.. Beginning[..begun], .. rest]),
        Shorter);

    private static Gen<Step> One() =>
        from act in Gen.Frequency(
            (4, Gen.Elements(Enum.GetValues<Act>())),
            (3, Gen.Elements(Act.Submit, Act.Submit, Act.Approve, Act.Return, Act.Answer, Act.Answer)),
            (2, Gen.Elements(Act.Publish, Act.PublishLater, Act.Correct, Act.TakeDown, Act.Restore, Act.Restore, Act.AskForCorrection)),
            (2, Gen.Elements(Act.Write, Act.Write, Act.Explain, Act.Unexplain, Act.Nil, Act.Judge, Act.Withdraw, Act.TakeUp)))
        from who in Gen.Frequency((4, Gen.Elements(Fitting(act))), (1, Gen.Elements(Enum.GetValues<Who>())))
        from faults in Gen.Frequency((5, Gen.Constant(0)), (4, Gen.Elements(1, 2, 2, 4, 8)), (1, Gen.Choose(0, 15)))
        from isComplete in Chance(9, 10)
        from isDryRun in Chance(1, 12)
        from behind in Gen.Frequency<int?>((4, Gen.Constant<int?>(null)), (4, Gen.Constant<int?>(0)), (1, Gen.Elements<int?>(1, 2, -1)))
        from operation in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("op")))
        from request in Gen.Elements("a", "b")
        from number in Gen.Choose(1, 4)
        from host in Chance(1, 8)
        from restarts in Chance(1, 200)
        select new Step
        {
            Act = act,
            Who = who,
            Faults = (Faults)faults,
            IsComplete = isComplete,
            IsDryRun = isDryRun,
            Behind = behind,
            Operation = operation,
            Request = request,
            Number = number,
            Host = host ? 1 : 0,
            Restarts = restarts,
        };

    private static Who[] Fitting(Act act) => act switch
    {
        Act.Submit => [Who.Signatory, Who.Signatory, Who.Both, Who.Clerk],
        Act.Withdraw or Act.Write or Act.Replace or Act.Nil or Act.Complete or Act.Explain or Act.Unexplain or Act.Answer or Act.AskForCorrection => Agency,
        Act.Judge => [Who.Clerk, Who.Coordinator, Who.Both],
        _ => Office,
    };

    private static Gen<bool> Chance(int of, int all) => Gen.Choose(1, all).Select(drawn => drawn <= of);

    /// <summary>A walk that fails is looked for among its halves, then without each of its steps.</summary>
    private static IEnumerable<Walk> Shorter(Walk walk)
    {
        var steps = walk.Steps;
        for (var size = steps.Count / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= steps.Count; start += size)
            {
                yield return walk with { Steps = [.. steps.Take(start), .. steps.Skip(start + size)] };
            }
        }
    }
}
