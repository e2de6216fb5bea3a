namespace Workflow.Documents.Writing;

/// <summary>The style of a report page, on screen and on A4.</summary>
public static class HtmlReportStyle
{
    /// <summary>Needs nothing from elsewhere: no font, no picture, no import.</summary>
    public const string Css = """
        .report { max-width: 60rem; margin: 0 auto; padding: 1rem; line-height: 1.8; color: #1a1a1a; background: #fff; font-family: "Songti SC", SimSun, "Noto Serif CJK SC", serif; }
        .report h1 { text-align: center; font-size: 1.6rem; text-wrap: balance; }
        .report h2 { font-size: 1.2rem; }
        .report-line { margin: 0; text-indent: 2em; white-space: pre-wrap; }
        .report-table { width: 100%; border-collapse: collapse; margin: 0.5rem 0 1.5rem; line-height: 1.4; }
        .report-table caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
        .report-table th, .report-table td { border: 1px solid #444; padding: 0.25rem 0.4rem; font-weight: normal; }
        .report-article { text-align: left; background: #f2f2f2; }
        .report-number { text-align: right; font-variant-numeric: tabular-nums; }
        @media (max-width: 40rem) {
          .report { padding: 0; }
          .report-table { display: block; overflow-x: auto; }
          .report-table th, .report-table td { min-width: 2.6em; }
          .report-table tbody th:last-of-type { min-width: 8em; }
        }
        @media print {
          @page { size: A4; margin: 20mm 15mm; @bottom-center { content: "— " counter(page) " —"; } }
          .report { max-width: none; padding: 0; font-size: 10.5pt; }
          .report h2 { break-after: avoid; }
          .report-table td { break-inside: avoid; }
          .report-table caption { display: none; }
          .report-table thead { display: table-header-group; }
        }

        """;
}
