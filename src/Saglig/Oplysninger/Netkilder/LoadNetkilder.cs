namespace Saglig.Oplysninger.Netkilder;

/// <summary>The looks and finds of a case, for its overview.</summary>
public sealed class LoadNetkilder(NetopslagSql opslag, FundSql finds)
{
    public Task<Netopslag?> Find(SagId sag, NetopslagId id) => opslag.Find(sag, id);

    public Task<List<Netopslag>> Opslag(SagId sag) => opslag.For(sag);

    public Task<List<Fund>> Fund(SagId sag) => finds.For(sag);
}
