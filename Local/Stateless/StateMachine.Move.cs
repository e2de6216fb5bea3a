using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    internal enum MoveKind
    {
        Transition,
        Reentry,
        Ignored,
    }

    internal sealed record Guard(Func<bool> Holds, InvocationInfo Info)
    {
        public static Guard Of(Func<bool> holds, string? description)
        {
            ArgumentNullException.ThrowIfNull(holds);
            return new Guard(holds, new InvocationInfo(holds.Method.Name, description, InvocationInfo.Timing.Synchronous));
        }
    }

    internal sealed record Move(MoveKind Kind, TTrigger Trigger, TState Destination, IReadOnlyList<Guard> Guards)
    {
        public List<string> UnmetGuards() =>
            [.. Guards.Where(guard => !guard.Holds()).Select(guard => guard.Info.Description)];
    }
}
