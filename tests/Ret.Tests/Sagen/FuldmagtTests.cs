namespace Ret.Tests;

public sealed class FuldmagtTests
{
    private static readonly SagId Sag = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly DateOnly Dag = 12.Marts(2026);

    private static Fuldmagt Med(Fuldmagtsomfang omfang) =>
        new()
        {
            Sag = Sag,
            Fuldmægtig = "Rita Råd",
            Omfang = omfang,
            Fra = Dag,
        };

    [Fact]
    public void En_fuldmagt_til_alt_dækker_også_at_søge_for_borgeren() =>
        Assert.True(Med(Fuldmagtsomfang.Alt).Dækker(Sag, Dag, Fuldmagtsomfang.Ansøgning));

    [Fact]
    public void At_måtte_udtale_sig_er_ikke_at_måtte_søge() =>
        Assert.False(
            Med(Fuldmagtsomfang.Indsigt | Fuldmagtsomfang.Udtalelse)
                .Dækker(Sag, Dag, Fuldmagtsomfang.Ansøgning)
        );
}
