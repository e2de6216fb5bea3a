using System.Globalization;

namespace Workflow.Rules.Checks.Engine;

/// <summary>Numbers as sentences print them.</summary>
internal static class Figures
{
    public static string Print(this decimal value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);

    public static string Print(this decimal? value) => value?.Print() ?? "";

    /// <summary>The difference with its sign.</summary>
    public static string PrintDifference(this Equation equation) =>
        (equation.Left - equation.Right)?.ToString("+#,0.######;-#,0.######;0", CultureInfo.InvariantCulture) ?? "";
}
