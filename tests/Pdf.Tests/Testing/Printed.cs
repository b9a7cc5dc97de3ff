using System.Diagnostics;
using System.Text;

namespace Pdf.Tests.Testing;

/// <summary>A document that has been printed to a file, and what the tools of others say about it.</summary>
internal sealed class Printed : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pdf-tests-");

    public Printed(Document document, Fonts? fonts = null)
    {
        Bytes = PdfRenderer.Render(document, fonts ?? TestFonts.Plex);
        File.WriteAllBytes(FilePath, Bytes);
        Reader = new PdfReader(Bytes);
    }

    public byte[] Bytes { get; }
    public PdfReader Reader { get; }
    private string FilePath => Path.Combine(folder.FullName, "letter.pdf");

    /// <summary>Empty when qpdf finds nothing to complain about.</summary>
    public string Complaints()
    {
        var (code, output) = Run("qpdf", "--check", FilePath);
        return code == 0 && output.Contains("No syntax or stream encoding errors found")
            ? ""
            : output;
    }

    public string Info() => Run("pdfinfo", FilePath).Output;

    public string Structure() => Run("pdfinfo", "-struct-text", FilePath).Output;

    /// <summary>The table of fonts without its two heading lines.</summary>
    public string[] FontLines() =>
        [.. Run("pdffonts", FilePath).Output.TrimEnd('\n').Split('\n').Skip(2)];

    /// <summary>The text in the order in which it was painted.</summary>
    public string Text() => Run("pdftotext", "-raw", "-enc", "UTF-8", FilePath, "-").Output;

    /// <summary>The text of one page, counted from 1, with footer and header.</summary>
    public string Text(int page) =>
        Run(
            "pdftotext",
            "-raw",
            "-enc",
            "UTF-8",
            "-f",
            $"{page}",
            "-l",
            $"{page}",
            FilePath,
            "-"
        ).Output;

    /// <summary>Every word's box as XML.</summary>
    public string Boxes() => Run("pdftotext", "-bbox", FilePath, "-").Output;

    /// <summary>One page as gray dots, 72 an inch: width, height and a byte for each.</summary>
    public (int Width, int Height, byte[] Dots) Dots(int page)
    {
        var picture = Path.Combine(folder.FullName, "page");
        Run("pdftoppm", "-gray", "-r", "72", "-singlefile", "-f", $"{page}", FilePath, picture);
        var file = File.ReadAllBytes(picture + ".pgm");
        var header = Encoding.ASCII.GetString(file, 0, 20).Split((char[])[' ', '\n'], 5);
        var (width, height) = (int.Parse(header[1]), int.Parse(header[2]));
        return (width, height, file[^(width * height)..]);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static (int Code, string Output) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["TZ"] = "UTC";
        using var process = Process.Start(start)!;
        var errors = new StringBuilder();
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var complaint = errors.ToString().Trim();
        return (
            complaint.Length > 0 ? -1 : process.ExitCode,
            complaint.Length > 0 ? output + complaint : output
        );
    }
}
