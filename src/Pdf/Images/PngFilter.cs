namespace Pdf;

/// <summary>Undoes the prediction that PNG makes of each byte from its neighbours to the left and above.</summary>
internal static class PngFilter
{
    /// <param name="reach">Bytes to the same sample of the pixel on the left.</param>
    public static void Undo(int filter, byte[] row, byte[] above, int reach)
    {
        if (filter is < 0 or > 4)
            throw Png.Damaged();
        for (var i = 0; i < row.Length && filter != 0; i++)
        {
            var left = i >= reach ? row[i - reach] : 0;
            var corner = i >= reach ? above[i - reach] : 0;
            row[i] += (byte)(
                filter switch
                {
                    1 => left,
                    2 => above[i],
                    3 => (left + above[i]) / 2,
                    _ => Nearest(left, above[i], corner),
                }
            );
        }
    }

    private static int Nearest(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (
            Math.Abs(guess - left),
            Math.Abs(guess - above),
            Math.Abs(guess - corner)
        );
        if (toLeft <= toAbove && toLeft <= toCorner)
            return left;
        return toAbove <= toCorner ? above : corner;
    }
}
