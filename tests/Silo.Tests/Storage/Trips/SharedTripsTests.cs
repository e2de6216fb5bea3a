using System.Threading.Channels;
using Workflow.Grains.Interfaces.Failures;
using Workflow.Silo.Storage.Trips;

namespace Workflow.Silo.Tests.Storage.Trips;

public sealed class SharedTripsTests
{
    private readonly Channel<Trip> departures = Channel.CreateUnbounded<Trip>();

    [Fact]
    public async Task Ask_WhenALaneIsFree_LeavesAtOnce()
    {
        var trips = Trips(lanes: 2);

        _ = trips.Ask(1);
        _ = trips.Ask(2);

        (await Departure()).Load.ShouldBe("1");
        (await Departure()).Load.ShouldBe("2");
    }

    [Fact]
    public async Task Ask_WhenEveryLaneIsTaken_GoesAlongOnTheNextTripWithAllThatWait()
    {
        var trips = Trips(lanes: 1);
        var answers = Enumerable.Range(1, 4).Select(trips.Ask).ToList();

        (await Departure()).Arrive();
        var second = await Departure();
        second.Load.ShouldBe("2,3,4");
        answers[1].IsCompleted.ShouldBeFalse("it was answered before its trip was over");
        second.Arrive();

        (await Task.WhenAll(answers)).ShouldBe([10, 20, 30, 40]);
    }

    [Fact]
    public async Task Ask_WhenMoreWaitThanFitOnATrip_GoesInTheOrderOfAsking()
    {
        var trips = Trips(lanes: 1, largest: 2);
        var answers = Enumerable.Range(1, 6).Select(trips.Ask).ToList();

        foreach (var load in new[] { "1", "2,3", "4,5", "6" })
        {
            var trip = await Departure();
            trip.Load.ShouldBe(load);
            trip.Arrive();
        }

        (await Task.WhenAll(answers)).ShouldBe([10, 20, 30, 40, 50, 60]);
    }

    [Fact]
    public async Task Ask_WhenAsManyWaitAsMay_IsTurnedAwayAndTheOthersAreServed()
    {
        var trips = Trips(lanes: 1, mostWaiting: 2);
        var answers = Enumerable.Range(1, 3).Select(trips.Ask).ToList();

        await Should.ThrowAsync<StoreBusyException>(() => trips.Ask(4));

        (await Departure()).Arrive();
        (await Departure()).Arrive();
        (await Task.WhenAll(answers)).ShouldBe([10, 20, 30]);
    }

    [Fact]
    public async Task Ask_WhenATripFails_FailsItsPassengersAndNobodyElse()
    {
        var trips = Trips(lanes: 1);
        var answers = Enumerable.Range(1, 3).Select(trips.Ask).ToList();

        (await Departure()).End.SetException(new IOException("cut"));
        (await Departure()).Arrive();

        await Should.ThrowAsync<IOException>(() => answers[0]);
        (await Task.WhenAll(answers[1..])).ShouldBe([20, 30]);
    }

    [Fact]
    public async Task Ask_AfterAllHaveArrived_LeavesAtOnceAgain()
    {
        var trips = Trips(lanes: 1);
        var first = trips.Ask(1);
        (await Departure()).Arrive();
        await first;

        var second = trips.Ask(2);
        (await Departure()).Arrive();

        (await second).ShouldBe(20);
    }

    [Fact]
    public async Task Ask_InATurn_TravelsOnOutsideOfIt()
    {
        var trips = Trips(lanes: 1);
        var (before, turn) = (SynchronizationContext.Current, new NeverRuns());
        SynchronizationContext.SetSynchronizationContext(turn);
        var answer = trips.Ask(1);
        SynchronizationContext.Current.ShouldBeSameAs(turn, "who asks stays in their turn");
        SynchronizationContext.SetSynchronizationContext(before);

        (await Departure()).Arrive();

        (await answer).ShouldBe(10);
    }

    private SharedTrips<int, int> Trips(int lanes, int largest = 64, int mostWaiting = 64) => new(new TripLimits(lanes, largest, mostWaiting), async passengers =>
    {
        var trip = new Trip(string.Join(',', passengers.Select(passenger => passenger.Ask)), new TaskCompletionSource());
        departures.Writer.TryWrite(trip).ShouldBeTrue();
        await trip.End.Task;
        foreach (var passenger in passengers)
        {
            passenger.Give(passenger.Ask * 10);
        }
    });

    private ValueTask<Trip> Departure() => departures.Reader.ReadAsync();

    private sealed record Trip(string Load, TaskCompletionSource End)
    {
        public void Arrive() => End.SetResult();
    }

    /// <summary>The turn of a grain that waits for something else.</summary>
    private sealed class NeverRuns : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}
