namespace Pdf;

/// <summary>Shows a table with caption, header cells and their scopes.</summary>
internal static class HtmlTable
{
    public static void Write(HtmlWriter html, Table table)
    {
        using var element = html.Element("table");
        if (table.Caption is { } caption)
            html.TextElement("caption", caption);
        WriteHeader(html, table);
        if (table.Rows.Count == 0)
            return;
        using var body = html.Element("tbody");
        foreach (var row in table.Rows)
            WriteRow(html, table, row);
    }

    private static void WriteHeader(HtmlWriter html, Table table)
    {
        using var head = html.Element("thead");
        using var row = html.Element("tr");
        foreach (var column in table.Columns)
            html.TextElement("th", column.Header, [("scope", "col"), .. Aligned(column)]);
    }

    private static void WriteRow(HtmlWriter html, Table table, TableRow row)
    {
        using var element = html.Element("tr");
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var isHeader = table.RowHeaders && i == 0;
            (string, string)[] scope = isHeader ? [("scope", "row")] : [];
            using (html.Element(isHeader ? "th" : "td", [.. scope, .. Aligned(table.Columns[i])]))
                html.Runs(row.Cells[i].Runs);
        }
    }

    private static (string Name, string Value)[] Aligned(TableColumn column) =>
        column.Alignment == Alignment.End ? [("class", "letter-amount")] : [];
}
