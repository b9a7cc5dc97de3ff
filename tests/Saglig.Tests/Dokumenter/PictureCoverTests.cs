using System.Text;
using Saglig.Dokumenter;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Dokumenter;

/// <summary>Covering: what lay under the cover is not in the new file.</summary>
public sealed class PictureCoverTests
{
    private static readonly PictureArea LeftHalf = new(0, 0, 50, 100);

    [Fact, Trait("Krav", "S1-15")]
    public void The_areas_are_covered_and_the_rest_can_be_seen()
    {
        var covered = PictureCover.Run(Pictures.Screen(), [LeftHalf], CoverKind.TheAreas)!;

        Assert.Equal(Pictures.Black, Pictures.At(covered, 10, 10));
        Assert.Equal(Pictures.Black, Pictures.At(covered, 49, 49));
        Assert.Equal(Pictures.Blue, Pictures.At(covered, 50, 10));
    }

    [Fact, Trait("Krav", "S0-12")]
    public void Of_an_activity_only_the_areas_can_be_seen()
    {
        var covered = PictureCover.Run(Pictures.Screen(), [LeftHalf], CoverKind.AllElse)!;

        Assert.Equal(Pictures.Red, Pictures.At(covered, 10, 10));
        Assert.Equal(Pictures.Black, Pictures.At(covered, 51, 10));
        Assert.Equal(Pictures.Black, Pictures.At(covered, 99, 49));
    }

    [Fact, Trait("Krav", "S0-12")]
    public void What_the_file_said_beside_its_pixels_is_gone()
    {
        var photo = Pictures.Photo();
        Assert.Contains(
            "Hemmelig kamerafortælling",
            Encoding.Latin1.GetString(photo) + Encoding.UTF8.GetString(photo)
        );

        var covered = PictureCover.Run(photo, [LeftHalf], CoverKind.AllElse)!;

        Assert.DoesNotContain("kamera", Encoding.UTF8.GetString(covered), StringComparison.Ordinal);
    }

    [Fact, Trait("Krav", "S1-15")]
    public void What_is_covered_lies_where_a_browser_showed_it()
    {
        var covered = PictureCover.Run(Pictures.UpsideDown(), [LeftHalf], CoverKind.TheAreas)!;

        Assert.Equal(Pictures.Black, Pictures.At(covered, 10, 10));
        var right = Pictures.At(covered, 90, 10);
        Assert.True(right.R > 200 && right.B < 50, $"The right half is {right}.");
    }

    [Fact]
    public void A_picture_that_unfolds_to_too_much_or_is_none_is_not_covered()
    {
        Assert.Null(
            PictureCover.Run(Pictures.Screen().AsMemory(0, 60), [LeftHalf], CoverKind.AllElse)
        );
        Assert.Null(PictureCover.Run("hej"u8.ToArray(), [LeftHalf], CoverKind.AllElse));
    }

    [Theory]
    [InlineData(0, 0, 100, 100)]
    [InlineData(99.9, 99.9, 0.1, 0.1)]
    [InlineData(33.3, 12.5, 0.1, 50)]
    public void Any_area_within_the_picture_can_be_covered(
        decimal left,
        decimal top,
        decimal width,
        decimal height
    )
    {
        var covered = PictureCover.Run(
            Pictures.Screen(),
            [new(left, top, width, height)],
            CoverKind.TheAreas
        )!;

        Assert.Equal(Pictures.Black, Pictures.At(covered, (int)left, Math.Min(49, (int)(top / 2))));
    }
}
