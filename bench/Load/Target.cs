using System.Text;

namespace Bench.Load;

/// <summary>What is asked of a server: its address and ready-made requests, which each connection takes in turn.</summary>
/// <param name="Status">The status that every answer must have.</param>
internal sealed record Target(Uri Address, int Status, IReadOnlyList<byte[]> Requests)
{
    /// <summary>A page as a signed-in browser asks for it.</summary>
    public static Target Page(Uri address, string path, string cookies) =>
        new(address, 200, [Request("GET", path, cookies, "")]);

    /// <summary>Forms as a signed-in browser sends them.</summary>
    public static Target Forms(
        Uri address,
        string cookies,
        IEnumerable<(string Path, string Form)> forms
    ) => new(address, 302, [.. forms.Select(f => Request("POST", f.Path, cookies, f.Form))]);

    private static byte[] Request(string method, string path, string cookies, string body)
    {
        var head = new StringBuilder()
            .Append($"{method} {path} HTTP/1.1\r\n")
            .Append($"Host: localhost\r\nAccept: text/html\r\nCookie: {cookies}\r\n");
        if (method == "POST")
            head.Append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                .Append(Encoding.UTF8.GetByteCount(body))
                .Append("\r\n");
        return Encoding.UTF8.GetBytes($"{head}\r\n{body}");
    }
}
