namespace Workflow.Silo.Tests.Reminders.Year;

/// <summary>What happens in the simulated year, told once for the product and for the model.</summary>
internal static class YearScript
{
    public const int ReportYear = 2025;
    public const string County = "qinglan";
    public const string City = "yunxiu";
    public const string Province = "jiangnan";

    public static readonly DateOnly First = new(2025, 12, 31);
    public static readonly DateOnly Last = new(2026, 4, 30);

    /// <summary>The process is down from 29 January to 1 February.</summary>
    public static bool IsDown(DateOnly day) => day >= new DateOnly(2026, 1, 29) && day <= new DateOnly(2026, 2, 1);

    /// <summary>The receiver of webhooks is down for two days.</summary>
    public static bool IsWebhookDown(DateOnly day) => day >= new DateOnly(2026, 1, 15) && day <= new DateOnly(2026, 1, 16);

    public static IReadOnlyList<(string Tenant, string Agency)> Agencies { get; } =
    [
        .. new[] { "late", "prompt", "returned", "merged", "paused", "extended", "bounce", "nobody", "gov" }.Select(agency => (County, agency)),
        .. new[] { "late", "prompt", "returned", "gov" }.Select(agency => (City, agency)),
        .. new[] { "late", "prompt", "gov" }.Select(agency => (Province, agency)),
    ];

    public static IReadOnlyList<(DateOnly Day, string Agency, YearAct Act)> Acts { get; } =
    [
        (new(2026, 1, 10), "merged", YearAct.Merge),
        (new(2026, 1, 14), "returned", YearAct.Submit),
        (new(2026, 1, 15), "prompt", YearAct.Submit),
        (new(2026, 1, 20), "prompt", YearAct.Publish),
        (new(2026, 1, 20), "returned", YearAct.Return),
        (new(2026, 1, 22), "extended", YearAct.Extend),
        (new(2026, 2, 4), "bounce", YearAct.Submit),
        (new(2026, 2, 6), "returned", YearAct.Submit),
        (new(2026, 2, 10), "returned", YearAct.Publish),
        (new(2026, 2, 25), "extended", YearAct.Submit),
        (new(2026, 2, 25), "extended", YearAct.Publish),
        (new(2026, 3, 3), "gov", YearAct.Submit),
        (new(2026, 4, 8), "gov", YearAct.Publish),
    ];

    public static DateOnly ExtendedUntil { get; } = new(2026, 2, 12);

    /// <summary>The county learns on 20 January that 30 January is a day off.</summary>
    public static DateOnly HolidayAddedOn { get; } = new(2026, 1, 20);

    public static DateOnly AddedHoliday { get; } = new(2026, 1, 30);

    /// <summary>The city works on this Saturday, and knew it from the start.</summary>
    public static DateOnly MakeUpSaturday { get; } = new(2026, 1, 24);

    /// <summary>Addresses: of the county alone, since the others do without mail. Those of "late" reach up to its superior; "returned" shares its clerk with "late".</summary>
    public static IReadOnlyList<(string Agency, string Role, string Address)> Mail { get; } =
    [
        ("late", "Clerk", "shared@county.example"), ("late", "Signatory", "late-signatory@county.example"),
        ("late", "Head", "late-head@county.example"), ("late", "Superior", "late-superior@county.example"),
        ("prompt", "Clerk", "prompt@county.example"), ("prompt", "Signatory", "prompt@county.example"),
        ("returned", "Clerk", "shared@county.example"),
        ("merged", "Clerk", "merged@county.example"), ("paused", "Clerk", "paused@county.example"),
        ("extended", "Clerk", "extended@county.example"), ("extended", "Signatory", "extended-signatory@county.example"),
        ("bounce", "Clerk", "bounce@county.example"), ("gov", "Signatory", "gov@county.example"),
    ];

    public const string CoordinatorMail = "zhuguan@county.example";

    /// <summary>People who can sign in.</summary>
    public static string ClerkOf(string tenant, string agency) => $"{tenant}-{agency}";

    public static string CoordinatorOf(string tenant) => $"{tenant}-zhuguan";
}
