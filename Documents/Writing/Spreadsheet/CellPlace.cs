using System.Globalization;

namespace Workflow.Documents.Writing.Spreadsheet;

/// <param name="Row">From 1.</param>
/// <param name="Column">From 1.</param>
internal readonly record struct CellPlace(int Row, int Column)
{
    /// <summary><c>$C$7</c>.</summary>
    public string Fixed => string.Create(CultureInfo.InvariantCulture, $"${Letters}${Row}");

    /// <summary><c>C7</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letters}{Row}");

    private string Letters => Column <= 26 ? $"{(char)('A' + Column - 1)}" : $"{(char)('A' + ((Column - 1) / 26) - 1)}{(char)('A' + ((Column - 1) % 26))}";
}
