using Orleans.Runtime;
using Workflow.Local.Orleans;

namespace Orleans;

/// <summary>Who a grain or a reference is.</summary>
public static class GrainExtensions
{
    /// <exception cref="ArgumentException">Neither a reference nor a grain that the engine made.</exception>
    public static GrainId GetGrainId(this IAddressable grain)
    {
        ArgumentNullException.ThrowIfNull(grain);
        return grain switch
        {
            GrainProxy reference => reference.GrainId,
            IGrainBase activated => activated.GrainContext.GrainId,
            _ => throw new ArgumentException($"{grain.GetType()} is neither a grain nor a reference to one.", nameof(grain)),
        };
    }

    /// <summary>The text given to <see cref="IGrainFactory"/>.</summary>
    public static string GetPrimaryKeyString(this IAddressable grain) => grain.GetGrainId().Key.ToString();

    /// <summary>A reference to hand to others, in place of <c>this</c>.</summary>
    public static TGrainInterface AsReference<TGrainInterface>(this IAddressable grain)
    {
        ArgumentNullException.ThrowIfNull(grain);
        var engine = grain is GrainProxy reference ? reference.Engine : Activation.Of(grain).Engine;
        return (TGrainInterface)engine.ReferenceTo(typeof(TGrainInterface), grain.GetGrainId());
    }
}
