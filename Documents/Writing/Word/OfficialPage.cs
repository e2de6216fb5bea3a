namespace Workflow.Documents.Writing.Word;

/// <summary>The page of official documents after GB/T 9704-2012: A4, type area 156 mm × 225 mm, 22 lines of 28 characters. In twentieths of a point.</summary>
internal static class OfficialPage
{
    public const int Width = 11906;
    public const int Height = 16838;

    /// <summary>37 mm.</summary>
    public const int Top = 2098;

    /// <summary>35 mm, what 225 mm of type leave.</summary>
    public const int Bottom = 1984;

    /// <summary>28 mm.</summary>
    public const int Left = 1588;

    /// <summary>26 mm, what 156 mm of type leave.</summary>
    public const int Right = 1474;

    /// <summary>The page number stands 7 mm below the type area.</summary>
    public const int Footer = 1304;

    public const int TypeWidth = Width - Left - Right;

    /// <summary>225 mm in 22 lines.</summary>
    public const int Line = 579;
}
