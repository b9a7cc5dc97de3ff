namespace Pdf.Tests.Testing;

/// <summary>Writes the scan lines of a PNG with every kind of prediction, written from the standard and not from the reader.</summary>
internal static class PngEncoder
{
    private const int Channels = 3;

    private static readonly int[][] Passes =
    [
        [0, 0, 8, 8],
        [4, 0, 8, 8],
        [0, 4, 4, 8],
        [2, 0, 4, 4],
        [0, 2, 2, 4],
        [1, 0, 2, 2],
        [0, 1, 1, 2],
    ];

    public static byte[] Dots(int width, int height, int seed)
    {
        var random = new Random(seed);
        var dots = new byte[width * height * Channels];
        random.NextBytes(dots);
        return dots;
    }

    public static byte[] Lines(byte[] dots, int width, int height, bool interlaced, int seed)
    {
        var random = new Random(seed);
        List<byte> lines = [];
        foreach (
            var pass in interlaced
                ? Passes
                :
                [
                    [0, 0, 1, 1],
                ]
        )
            for (
                int y = pass[1], previous = -1;
                y < height && pass[0] < width;
                previous = y, y += pass[3]
            )
                lines.AddRange(
                    Filtered(
                        Row(dots, width, y, pass),
                        Row(dots, width, previous, pass),
                        random.Next(5)
                    )
                );
        return [.. lines];
    }

    private static byte[] Row(byte[] dots, int width, int y, int[] pass)
    {
        List<byte> row = [];
        for (var x = pass[0]; x < width; x += pass[2])
        for (var channel = 0; channel < Channels; channel++)
            row.Add(y < 0 ? (byte)0 : dots[(y * width + x) * Channels + channel]);
        return [.. row];
    }

    private static byte[] Filtered(byte[] row, byte[] above, int filter)
    {
        var filtered = new byte[row.Length + 1];
        filtered[0] = (byte)filter;
        for (var i = 0; i < row.Length; i++)
        {
            int a = i < Channels ? 0 : row[i - Channels];
            int c = i < Channels ? 0 : above[i - Channels];
            int[] guesses = [0, a, above[i], (a + above[i]) / 2, Paeth(a, above[i], c)];
            filtered[i + 1] = (byte)(row[i] - guesses[filter]);
        }
        return filtered;
    }

    private static int Paeth(int a, int b, int c) =>
        new[] { a, b, c }.OrderBy(guess => Math.Abs(a + b - c - guess)).First();
}
