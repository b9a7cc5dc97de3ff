namespace Ret.Tests;

public sealed class NetspørgsmålTests
{
    [Fact, Trait("Krav", "S1-22")]
    public void En_enhed_der_stikker_ud_bliver_spurgt_med_de_to_tal()
    {
        var spørgsmål = Netspørgsmål.For(new(100, 12), new(1000, 20), 5);
        Assert.Contains("12 af 100 sager", spørgsmål, StringComparison.Ordinal);
        Assert.Contains("20 af 1000", spørgsmål, StringComparison.Ordinal);
        Assert.EndsWith("hos jer?", spørgsmål, StringComparison.Ordinal);
    }

    [Theory, Trait("Krav", "S1-22")]
    [InlineData(100, 4, 1000, 5, "eget tal er for lille")]
    [InlineData(100, 50, 1000, 4, "de andres tal er for lille")]
    [InlineData(100, 20, 1000, 100, "netop dobbelt så stor er ikke over")]
    [InlineData(100, 5, 100, 5, "som de andre")]
    [InlineData(0, 0, 0, 0, "ingen sager")]
    public void Ellers_bliver_der_ikke_spurgt(
        int sager,
        int slået,
        int andre,
        int deres,
        string fordi
    ) => Assert.True(Netspørgsmål.For(new(sager, slået), new(andre, deres), 5) is null, fordi);
}
