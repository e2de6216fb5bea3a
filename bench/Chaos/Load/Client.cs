using Workflow.Bench.Chaos.Journal;

namespace Workflow.Bench.Chaos.Load;

/// <summary>One person at work: looks at a report, does something with it, and repeats with the same key until the outcome is known.</summary>
internal sealed class Client(Person person, Sender sender, int processes, Random random, CancellationToken patience)
{
    private static readonly TimeSpan Thinking = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan ShortPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongPause = TimeSpan.FromMilliseconds(200);

    private readonly Deeds deeds = new(person, random);
    private readonly List<Operation> accepted = [];

    /// <param name="enough">Nothing new is begun after it; what was begun is brought to its end.</param>
    public async Task Work(CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            await Turn();
            await Task.Delay(Thinking * random.NextDouble(), CancellationToken.None);
        }
    }

    /// <summary>Sends some of what was accepted once more.</summary>
    public async Task RepeatSome(int count)
    {
        foreach (var operation in accepted.OrderBy(_ => random.Next()).Take(count).ToList())
        {
            await UntilKnown(operation);
        }
    }

    private async Task Turn()
    {
        if (random.Next(20) == 0)
        {
            await sender.ReadList(person, AnyProcess());
            return;
        }

        // Some reports are on many desks at once.
        var agency = person.Agencies[(int)(random.NextDouble() * random.NextDouble() * person.Agencies.Count)];
        if (await sender.ReadReport(person, agency, AnyProcess()) is { Answer: { IsAccepted: true } seen } && deeds.Next(agency, seen) is { } operation)
        {
            await Do(operation);
        }
    }

    private async Task Do(Operation operation)
    {
        var isTwin = random.Next(8) == 0;
        var answers = isTwin ? await Task.WhenAll(UntilKnown(operation), UntilKnown(operation)) : [await UntilKnown(operation)];
        if (!answers.Any(answer => answer is { IsAccepted: true }))
        {
            return;
        }

        accepted.Add(operation);
        if (random.Next(20) == 0)
        {
            await UntilKnown(deeds.Reusing(accepted[random.Next(accepted.Count)]));
        }
        else if (random.Next(8) == 0)
        {
            await UntilKnown(accepted[random.Next(accepted.Count)]);
        }
    }

    /// <returns>Null where patience ended first.</returns>
    private async Task<Answer?> UntilKnown(Operation operation)
    {
        for (var process = AnyProcess(); !patience.IsCancellationRequested; process = (process + 1) % processes)
        {
            var delivery = await sender.Send(person, operation, process);
            if (delivery.Answer is { IsDefinite: true } answer)
            {
                return answer;
            }

            await Task.Delay(delivery.Reached ? LongPause : ShortPause, CancellationToken.None);
        }

        return null;
    }

    private int AnyProcess() => random.Next(processes);
}
